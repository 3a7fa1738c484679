package org.kinbridge.core.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/**
 * A date as somebody remembers it. Keeps the words as given beside what was understood.
 *
 * @param words as given, not blank, at most 200 characters
 * @param calendar the calendar in which they were given
 * @param edtf ISO 8601-2 value, always in the Gregorian calendar: a month or year of another calendar is the interval
 *     of its days ({@code 1987-09-23/1987-10-22} for Mehr 1366)
 * @param earliest the first day that is possible; null if open
 * @param latest the last day that is possible; null if open. Within the bounds of the EDTF value, and narrower where
 *     the words say so: "before 1950" is {@code ../1950} with 31 December 1949 as its latest day
 */
public record FuzzyDate(
        String words,
        CalendarSystem calendar,
        String edtf,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    /** The longest words that are kept. */
    public static final int LONGEST = 200;

    public FuzzyDate {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new IllegalArgumentException("words: 1 to " + LONGEST + " characters");
        }
        EdtfValue value = EdtfValue.parse(edtf);
        if (outside(value.earliest(), earliest) || outside(latest, value.latest())) {
            throw new IllegalArgumentException("bounds reach beyond " + edtf);
        }
        if (earliest != null && latest != null && earliest.isAfter(latest)) {
            throw new IllegalArgumentException("ends before it begins");
        }
    }

    private static boolean outside(@Nullable LocalDate outer, @Nullable LocalDate inner) {
        return outer != null && inner != null && inner.isBefore(outer);
    }

    /** @throws IllegalArgumentException if the text is no value of levels 0 and 1 or one of a set */
    public static FuzzyDate ofEdtf(String edtf) {
        EdtfValue value = EdtfValue.parse(edtf);
        return new FuzzyDate(edtf, CalendarSystem.GREGORIAN, edtf, value.earliest(), value.latest());
    }

    /** The day, written plainly in the Gregorian calendar. */
    public static FuzzyDate ofDay(LocalDate day) {
        return ofEdtf(day.toString());
    }

    /** Whether it is said to be "about" then. */
    public boolean approximate() {
        return EdtfValue.parse(edtf).approximate();
    }

    /** Whether it is said to be "perhaps" then. */
    public boolean uncertain() {
        return EdtfValue.parse(edtf).uncertain();
    }

    /** The day, if it is known to the day. */
    public Optional<LocalDate> day() {
        return earliest != null && earliest.equals(latest) ? Optional.of(earliest) : Optional.empty();
    }

    /** The day by which it is put in order among others: the earliest, or the latest if it has no beginning. */
    public LocalDate order() {
        if (earliest != null) {
            return earliest;
        }
        return latest == null ? LocalDate.MIN : latest;
    }

    /**
     * How it was understood, said in a language and in the terms of a calendar, with that language's digits:
     * "24 Mehr 1366", "between 1 October 1987 and ...".
     */
    public String describe(Language language, CalendarSystem system) {
        return new DateDescriber(DateWords.of(language), system).describe(this);
    }
}
