package org.kinbridge.cases.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.time.FuzzyDate;

/**
 * Two statements about one person that cannot both be true as they stand. Neither is wrong by that: somebody has to ask
 * again. Only what certainly contradicts is disputed: spans of time that touch do not, and a date that is said to be
 * "about" then is given two years on either side.
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
        /** Something is said to have happened before the person was born. */
        BEFORE_BIRTH,
        /** The person is said to have been alive after the day of death. */
        AFTER_DEATH
    }

    /** All disputes among the facts that stand, each from both sides, in the order of the facts. */
    public static List<Dispute> among(List<FactView> facts) {
        List<FactView> standing = facts.stream()
                .filter(fact -> fact.stands() && fact.when() != null)
                .toList();
        return standing.stream()
                .flatMap(fact -> standing.stream()
                        .filter(other -> other != fact && other.about().equals(fact.about()))
                        .flatMap(other -> between(fact, other)))
                .toList();
    }

    private static Stream<Dispute> between(FactView fact, FactView other) {
        return reason(fact, other)
                .or(() -> reason(other, fact))
                .map(reason -> new Dispute(fact.id(), other.id(), reason))
                .stream();
    }

    private static Optional<Reason> reason(FactView fact, FactView other) {
        FuzzyDate when = Objects.requireNonNull(fact.when());
        FuzzyDate otherWhen = Objects.requireNonNull(other.when());
        if (fact.kind() == other.kind() && fact.kind().happensOnce() && apart(when, otherWhen)) {
            return Optional.of(Reason.OTHER_DATE);
        }
        if (fact.kind() == FactKind.BORN && other.kind() != FactKind.BORN && before(otherWhen, when)) {
            return Optional.of(Reason.BEFORE_BIRTH);
        }
        boolean livedOn = fact.kind() == FactKind.DIED && other.kind().showsLife() && before(when, otherWhen);
        return livedOn ? Optional.of(Reason.AFTER_DEATH) : Optional.empty();
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
