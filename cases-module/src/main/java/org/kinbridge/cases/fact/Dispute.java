package org.kinbridge.cases.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.time.FuzzyDate;

/**
 * Two statements about one person that cannot both be true as they stand. Neither is wrong by that: somebody has to ask
 * again. Only what certainly contradicts is disputed: spans of time that touch do not, and a date that is said to be
 * "about" then is given two years on either side. Places are compared as far as their names go.
 *
 * @param fact the one that is looked at
 * @param other the one that contradicts it
 */
public record Dispute(FactId fact, FactId other, Reason reason) {

    private static final int YEARS_ABOUT = 2;

    /** Why both cannot be true. */
    public enum Reason {
        /** It happens once only, and the dates exclude each other. */
        OTHER_DATE,
        /** It happens at one place, and another one is named; unless one of them lies in the other. */
        OTHER_PLACE,
        /** Something is said to have happened before the person was born. */
        BEFORE_BIRTH,
        /** The person is said to have been alive after the day of death. */
        AFTER_DEATH
    }

    /** All disputes among the facts that stand, each from both sides, in the order of the facts. */
    public static List<Dispute> among(List<FactView> facts) {
        List<FactView> standing = facts.stream().filter(FactView::stands).toList();
        return standing.stream()
                .flatMap(fact -> standing.stream()
                        .filter(other -> other != fact && other.about().equals(fact.about()))
                        .flatMap(other -> between(fact, other)))
                .toList();
    }

    private static Stream<Dispute> between(FactView fact, FactView other) {
        return Stream.of(
                        inTime(fact, other).or(() -> inTime(other, fact)),
                        otherPlace(fact, other) ? Optional.of(Reason.OTHER_PLACE) : Optional.<Reason>empty())
                .flatMap(Optional::stream)
                .map(reason -> new Dispute(fact.id(), other.id(), reason));
    }

    private static Optional<Reason> inTime(FactView fact, FactView other) {
        FuzzyDate when = fact.when();
        FuzzyDate otherWhen = other.when();
        if (when == null || otherWhen == null) {
            return Optional.empty();
        }
        if (fact.kind() == other.kind() && fact.kind().happensOnce() && apart(when, otherWhen)) {
            return Optional.of(Reason.OTHER_DATE);
        }
        if (fact.kind() == FactKind.BORN && other.kind() != FactKind.BORN && before(otherWhen, when)) {
            return Optional.of(Reason.BEFORE_BIRTH);
        }
        boolean livedOn = fact.kind() == FactKind.DIED && other.kind().showsLife() && before(when, otherWhen);
        return livedOn ? Optional.of(Reason.AFTER_DEATH) : Optional.empty();
    }

    /**
     * Whoever is born or dies does so at one place. Of two sightings only one is the last, whatever came between: where
     * their dates leave open which, they contradict. Whoever was taken on one day was taken at one place.
     */
    private static boolean otherPlace(FactView fact, FactView other) {
        return fact.kind() == other.kind()
                && new PlaceWords(fact.where()).differsFrom(new PlaceWords(other.where()))
                && switch (fact.kind()) {
                    case BORN, DIED -> true;
                    case LAST_SEEN -> overlap(fact.when(), other.when());
                    case TAKEN -> sameDay(fact.when(), other.when());
                    default -> false;
                };
    }

    /** Whether both spans are known and have a day in common; a date said to be "about" then is taken as it was said. */
    private static boolean overlap(@Nullable FuzzyDate one, @Nullable FuzzyDate other) {
        return one != null
                && other != null
                && one.earliest() != null
                && one.latest() != null
                && other.earliest() != null
                && other.latest() != null
                && !one.latest().isBefore(other.earliest())
                && !other.latest().isBefore(one.earliest());
    }

    private static boolean sameDay(@Nullable FuzzyDate one, @Nullable FuzzyDate other) {
        return one != null
                && other != null
                && one.day().isPresent()
                && !one.approximate()
                && !other.approximate()
                && one.day().equals(other.day());
    }

    private static boolean apart(FuzzyDate one, FuzzyDate other) {
        return before(one, other) || before(other, one);
    }

    /** Whether the one certainly ends before the other begins. */
    private static boolean before(FuzzyDate one, FuzzyDate other) {
        LocalDate end = latest(one);
        LocalDate begin = earliest(other);
        return end != null && begin != null && end.isBefore(begin);
    }

    private static @Nullable LocalDate latest(FuzzyDate date) {
        LocalDate latest = date.latest();
        return latest != null && date.approximate() ? latest.plusYears(YEARS_ABOUT) : latest;
    }

    private static @Nullable LocalDate earliest(FuzzyDate date) {
        LocalDate earliest = date.earliest();
        return earliest != null && date.approximate() ? earliest.minusYears(YEARS_ABOUT) : earliest;
    }
}
