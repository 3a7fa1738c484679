package org.kinbridge.cases.importing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.SpelledName;
import org.kinbridge.core.time.FuzzyDate;

/**
 * Why two descriptions may be of one person. A suggestion with its reasons, nothing more: names alone never prove
 * identity, and nothing is merged because of it.
 */
public enum Likeness {
    /** The names are written alike, but for case, accents and signs. */
    NAME,
    /** The names have the same consonants, in whatever letters. */
    NAME_SOUNDS_ALIKE,
    /** Both fathers have the same name, in whatever letters. */
    FATHER,
    /** The days on which they can have been born overlap. */
    BORN,
    /** The days since when they can be missing overlap. */
    MISSING;

    private static final int FEWEST_CONSONANTS = 3;
    private static final int YEARS_OF_DOUBT = 2;

    /** A stretch of days; null where it is open. */
    record Span(@Nullable LocalDate earliest, @Nullable LocalDate latest) {

        static Span of(FuzzyDate date) {
            return new Span(date.earliest(), date.latest());
        }

        boolean overlaps(Span other) {
            return !after(other.latest) && !other.after(latest);
        }

        /** So far apart that no slip of memory explains it. */
        boolean farFrom(Span other) {
            return after(later(other.latest)) || other.after(later(latest));
        }

        private boolean after(@Nullable LocalDate day) {
            return earliest != null && day != null && earliest.isAfter(day);
        }

        private static @Nullable LocalDate later(@Nullable LocalDate day) {
            return day == null ? null : day.plusYears(YEARS_OF_DOUBT);
        }
    }

    /** What is compared: the name and, as far as they are known, the father's name and the dates. */
    record Signs(
            String name,
            String father,
            @Nullable Span born,
            @Nullable Span missing) {

        /** The forms by which people who may be the same are found. */
        Set<String> keys() {
            return Likeness.keys(name);
        }
    }

    /** The form of a name by which people who may be the same are found; none if it has too few consonants. */
    static Set<String> keys(String name) {
        String skeleton = SpelledName.of(name).skeleton();
        return skeleton.length() < FEWEST_CONSONANTS ? Set.of() : Set.of(skeleton);
    }

    /**
     * The reasons for which two may be one; none if the names differ, if something contradicts it, or if only the names
     * agree although there is more to compare.
     */
    static Set<Likeness> between(Signs one, Signs other) {
        Optional<Likeness> name = names(one, other);
        if (name.isEmpty() || contradicted(one, other)) {
            return Set.of();
        }
        Set<Likeness> reasons = EnumSet.of(name.get());
        if (alike(one.father(), other.father())) {
            reasons.add(FATHER);
        }
        if (overlap(one.born(), other.born())) {
            reasons.add(BORN);
        }
        if (overlap(one.missing(), other.missing())) {
            reasons.add(MISSING);
        }
        return reasons.size() > 1 || nothingElse(one, other) ? reasons : Set.of();
    }

    private static Optional<Likeness> names(Signs one, Signs other) {
        if (folded(one.name()).equals(folded(other.name()))) {
            return Optional.of(NAME);
        }
        return one.keys().stream().anyMatch(other.keys()::contains) ? Optional.of(NAME_SOUNDS_ALIKE) : Optional.empty();
    }

    private static boolean contradicted(Signs one, Signs other) {
        boolean fathers = !one.father().isEmpty() && !other.father().isEmpty() && !alike(one.father(), other.father());
        boolean births =
                one.born() != null && other.born() != null && one.born().farFrom(other.born());
        return fathers || births;
    }

    private static boolean nothingElse(Signs one, Signs other) {
        boolean fathers = one.father().isEmpty() || other.father().isEmpty();
        boolean births = one.born() == null || other.born() == null;
        boolean dates = one.missing() == null || other.missing() == null;
        return fathers && births && dates && folded(one.name()).equals(folded(other.name()));
    }

    private static boolean alike(String one, String other) {
        SpelledName first = SpelledName.of(one);
        SpelledName second = SpelledName.of(other);
        return !one.isEmpty()
                && !other.isEmpty()
                && (first.folded().equals(second.folded()) || first.soundsLike(second));
    }

    private static boolean overlap(@Nullable Span one, @Nullable Span other) {
        return one != null && other != null && one.overlaps(other);
    }

    private static String folded(String name) {
        return SpelledName.of(name).folded();
    }
}
