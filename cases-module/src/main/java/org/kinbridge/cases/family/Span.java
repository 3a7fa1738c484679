package org.kinbridge.cases.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.time.FuzzyDate;

/**
 * The days on which something may have been.
 *
 * @param earliest null if open
 * @param latest null if open
 * @param vague whether it is only about then, or doubted: its ends prove nothing
 */
public record Span(@Nullable LocalDate earliest, @Nullable LocalDate latest, boolean vague) {

    /** Nobody knows. */
    public static final Span UNKNOWN = new Span(null, null, true);

    /** What several statements leave possible together: the widest, so that nothing is excluded that one of them allows. */
    static Span of(List<FuzzyDate> dates, boolean doubted) {
        if (dates.isEmpty()) {
            return UNKNOWN;
        }
        boolean vague = doubted || dates.stream().anyMatch(date -> date.approximate() || date.uncertain());
        return new Span(
                dates.stream().anyMatch(date -> date.earliest() == null)
                        ? null
                        : days(dates.stream().map(FuzzyDate::earliest))
                                .min(LocalDate::compareTo)
                                .orElse(null),
                dates.stream().anyMatch(date -> date.latest() == null)
                        ? null
                        : days(dates.stream().map(FuzzyDate::latest))
                                .max(LocalDate::compareTo)
                                .orElse(null),
                vague);
    }

    private static Stream<LocalDate> days(Stream<@Nullable LocalDate> days) {
        return days.filter(Objects::nonNull).map(Objects::requireNonNull);
    }

    /** Whether all of it lies after all of the other, moved on by years. */
    boolean whollyAfter(Span other, int years) {
        return earliest != null && other.latest != null && earliest.isAfter(other.latest.plusYears(years));
    }

    /** Whether even at its latest it is before the other's earliest, moved on by years. */
    boolean whollyBefore(Span other, int years) {
        return latest != null && other.earliest != null && latest.isBefore(other.earliest.plusYears(years));
    }

    /** Whether the middle of it lies before the middle of the other, moved on by years: likely, but not certain. */
    boolean likelyBefore(Span other, int years) {
        LocalDate ours = middle();
        LocalDate theirs = other.middle();
        return ours != null && theirs != null && ours.isBefore(theirs.plusYears(years));
    }

    private @Nullable LocalDate middle() {
        return earliest == null || latest == null
                ? null
                : LocalDate.ofEpochDay((earliest.toEpochDay() + latest.toEpochDay()) / 2);
    }
}
