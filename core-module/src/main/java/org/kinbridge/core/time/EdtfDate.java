package org.kinbridge.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One EDTF date with its bounds.
 *
 * @param text as written, such as {@code 1987-10~}
 * @param first the first day that it covers
 * @param last the last day that it covers
 * @param shape what kind of stretch of time it names
 */
record EdtfDate(String text, LocalDate first, LocalDate last, Shape shape) {

    enum Shape {
        DAY,
        MONTH,
        SEASON,
        YEAR,
        DECADE,
        CENTURY
    }

    private static final Pattern FORM = Pattern.compile(
            "(?<year>\\d{4}|\\d{3}X|\\d{2}XX)(-(?<month>\\d{2}|XX)(-(?<day>\\d{2}|XX))?)?(?<mark>[~?%]?)");

    /** @throws IllegalArgumentException if the text is no EDTF date of this profile */
    static EdtfDate parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("not an EDTF date");
        }
        try {
            return read(text, form);
        } catch (DateTimeException notADay) {
            throw new IllegalArgumentException("no such day", notADay);
        }
    }

    private static EdtfDate read(String text, Matcher form) {
        String yearText = form.group("year");
        String month = form.group("month");
        String day = form.group("day");
        if (yearText.endsWith("X")) {
            return unspecifiedYear(text, yearText, month == null);
        }
        int year = Integer.parseInt(yearText);
        if (month == null || (month.equals("XX") && (day == null || day.equals("XX")))) {
            return new EdtfDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Shape.YEAR);
        }
        int monthNumber = Integer.parseInt(month);
        Season season = Season.ofEdtf(monthNumber);
        if (day == null && season != null) {
            return new EdtfDate(text, season.first(year), season.last(year), Shape.SEASON);
        }
        if (day == null || day.equals("XX")) {
            YearMonth of = YearMonth.of(year, monthNumber);
            return new EdtfDate(text, of.atDay(1), of.atEndOfMonth(), Shape.MONTH);
        }
        LocalDate exactly = LocalDate.of(year, monthNumber, Integer.parseInt(day));
        return new EdtfDate(text, exactly, exactly, Shape.DAY);
    }

    private static EdtfDate unspecifiedYear(String text, String year, boolean alone) {
        if (!alone) {
            throw new IllegalArgumentException("a month of no particular year");
        }
        LocalDate first = LocalDate.of(Integer.parseInt(year.replace('X', '0')), 1, 1);
        LocalDate last = LocalDate.of(Integer.parseInt(year.replace('X', '9')), 12, 31);
        return new EdtfDate(text, first, last, year.endsWith("XX") ? Shape.CENTURY : Shape.DECADE);
    }

    boolean approximate() {
        return text.endsWith("~") || text.endsWith("%");
    }

    boolean uncertain() {
        return text.endsWith("?") || text.endsWith("%");
    }
}
