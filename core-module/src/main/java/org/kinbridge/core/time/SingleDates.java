package org.kinbridge.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.time.DateToken.Figure;

/** Understands one date: a day, a month, a season, a year, ten years. */
final class SingleDates {

    private static final int FIRST_EASTERN = 1200;
    private static final int FIRST_GREGORIAN = 1500;
    private static final int LAST_GREGORIAN = 2299;

    private final String words;
    private final Language language;
    private final LocalDate today;

    SingleDates(String words, Language language, LocalDate today) {
        this.words = words;
        this.language = language;
        this.today = today;
    }

    Reading read(List<DateToken> tokens) {
        DateParts parts = DateParts.of(tokens, this::unreadable);
        CalendarSystem era = parts.era();
        DateToken.Figures figures = parts.figures();
        if (figures != null) {
            parts.requireAlone();
            return new FigureDates(this).read(figures, era);
        }
        DateToken.Decade decade = parts.decade();
        if (decade != null) {
            parts.requireAlone();
            return tenYears(decade.firstYear(), era);
        }
        Figure year = parts.year();
        if (year == null) {
            throw new UnreadableDate("date.problem.year", words);
        }
        return ofYear(parts, year.value());
    }

    private Reading ofYear(DateParts parts, int year) {
        Season season = parts.season();
        DateToken.Month month = parts.month();
        Figure day = parts.day();
        if (season != null && month == null && day == null) {
            return season(season, year, parts.era());
        }
        if (month != null && season == null) {
            CalendarSystem calendar = calendar(month, year, parts.era());
            return day == null
                    ? month(calendar, year, month.number())
                    : day(calendar, year, month.number(), day.value());
        }
        if (day != null || season != null) {
            throw unreadable();
        }
        return bareYear(year, parts.era());
    }

    /** "the years 1980", "dahe-ye 60": two digits are the Jalali thirteen-hundreds unless the era says otherwise. */
    Reading decade(List<DateToken> rest) {
        DateParts parts = DateParts.of(rest, this::unreadable);
        parts.requireAlone();
        DateToken.Decade decade = parts.decade();
        if (decade != null) {
            return tenYears(decade.firstYear(), parts.era());
        }
        Figure number = parts.year() != null ? parts.year() : parts.day();
        if (number == null || number.value() % 10 != 0) {
            throw unreadable();
        }
        if (number.isYear()) {
            return tenYears(number.value(), parts.era());
        }
        if (language != Language.FA) {
            throw new UnreadableDate("date.problem.year", words);
        }
        boolean gregorian = parts.era() == CalendarSystem.GREGORIAN;
        return tenYears((gregorian ? 1900 : 1300) + number.value(), parts.era());
    }

    private CalendarSystem calendar(DateToken.Month month, int year, @Nullable CalendarSystem era) {
        requireYear(year);
        boolean western = month.calendar() == CalendarSystem.GREGORIAN;
        if (western != year >= FIRST_GREGORIAN || (era != null && era != month.calendar())) {
            throw new UnreadableDate("date.problem.calendars", words);
        }
        return month.calendar();
    }

    /** The calendar that a year belongs to, by its size, unless a word named it. */
    CalendarSystem calendarOfYear(int year, @Nullable CalendarSystem era) {
        requireYear(year);
        CalendarSystem bySize = year < FIRST_GREGORIAN ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN;
        if (era == null) {
            return bySize;
        }
        if ((era == CalendarSystem.GREGORIAN) != (bySize == CalendarSystem.GREGORIAN)) {
            throw new UnreadableDate("date.problem.calendars", words);
        }
        return era;
    }

    private void requireYear(int year) {
        if (year < FIRST_EASTERN || year > LAST_GREGORIAN) {
            throw new UnreadableDate("date.problem.year", words);
        }
    }

    private Reading bareYear(int year, @Nullable CalendarSystem era) {
        CalendarSystem calendar = calendarOfYear(year, era);
        if (era == null
                && calendar == CalendarSystem.JALALI
                && calendar.firstOfYear(year).isAfter(today)) {
            throw new AmbiguousDate(words, List.of(named(year, CalendarSystem.HIJRI), named(year, calendar)));
        }
        return year(calendar, year);
    }

    private FuzzyDate named(int year, CalendarSystem calendar) {
        DateWords own = DateWords.of(language);
        String name = own.number(year) + " " + own.form("era." + calendar.key());
        return FuzzyDateReader.finished(name, year(calendar, year));
    }

    Reading year(CalendarSystem calendar, int year) {
        if (calendar == CalendarSystem.GREGORIAN) {
            return Reading.gregorian(String.format(Locale.ROOT, "%04d", year));
        }
        return Reading.of(calendar, calendar.firstOfYear(year), calendar.lastOfYear(year));
    }

    Reading month(CalendarSystem calendar, int year, int month) {
        if (month < 1 || month > 12) {
            throw noSuchDay();
        }
        if (calendar == CalendarSystem.GREGORIAN) {
            return Reading.gregorian(String.format(Locale.ROOT, "%04d-%02d", year, month));
        }
        return Reading.of(calendar, calendar.day(year, month, 1), calendar.lastOfMonth(year, month));
    }

    Reading day(CalendarSystem calendar, int year, int month, int dayOfMonth) {
        try {
            LocalDate day = calendar.day(year, month, dayOfMonth);
            return Reading.of(calendar, day, day);
        } catch (DateTimeException impossible) {
            throw noSuchDay();
        }
    }

    private Reading season(Season season, int year, @Nullable CalendarSystem era) {
        CalendarSystem calendar = calendarOfYear(year, era);
        if (calendar == CalendarSystem.HIJRI) {
            throw new UnreadableDate("date.problem.calendars", words);
        }
        if (calendar == CalendarSystem.GREGORIAN) {
            return Reading.gregorian(String.format(Locale.ROOT, "%04d-%02d", year, season.edtf()));
        }
        int first = season.firstJalaliMonth();
        return Reading.of(calendar, calendar.day(year, first, 1), calendar.lastOfMonth(year, first + 2));
    }

    private Reading tenYears(int first, @Nullable CalendarSystem era) {
        CalendarSystem calendar = calendarOfYear(first, era);
        if (calendar == CalendarSystem.GREGORIAN) {
            return Reading.gregorian(first / 10 + "X");
        }
        return Reading.of(calendar, calendar.firstOfYear(first), calendar.lastOfYear(first + 9));
    }

    /** The two ways to read a day and a month that stand in either order. */
    AmbiguousDate ask(CalendarSystem calendar, int year, List<Integer> pair) {
        List<FuzzyDate> candidates = new ArrayList<>();
        for (int turn = 0; turn < 2; turn++) {
            Reading reading = day(calendar, year, pair.get(1 - turn), pair.get(turn));
            String plain = FuzzyDateReader.finished("x", reading).describe(language, calendar);
            candidates.add(FuzzyDateReader.finished(plain, reading));
        }
        return new AmbiguousDate(words, candidates);
    }

    /** A year and a month, or two years, such as 1909/10. */
    AmbiguousDate askMonthOrYears(Reading month, Reading years) {
        List<FuzzyDate> candidates = new ArrayList<>();
        for (Reading reading : List.of(month, years)) {
            String plain = FuzzyDateReader.finished("x", reading).describe(language, reading.calendar());
            candidates.add(FuzzyDateReader.finished(plain, reading));
        }
        return new AmbiguousDate(words, candidates);
    }

    UnreadableDate noSuchDay() {
        return new UnreadableDate("date.problem.noSuchDay", words);
    }

    UnreadableDate unclearYear() {
        return new UnreadableDate("date.problem.year", words);
    }

    UnreadableDate unreadable() {
        return new UnreadableDate("date.problem.unreadable", words);
    }
}
