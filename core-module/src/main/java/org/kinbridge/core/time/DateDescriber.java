package org.kinbridge.core.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.time.CalendarSystem.Fields;
import org.kinbridge.core.time.EdtfDate.Shape;

/** Says a fuzzy date in the terms of one calendar and the words of one language. */
final class DateDescriber {

    private static final int ABOUT_A_MONTH = 45;

    private final DateWords words;
    private final CalendarSystem calendar;

    DateDescriber(DateWords words, CalendarSystem calendar) {
        this.words = words;
        this.calendar = calendar;
    }

    String describe(FuzzyDate date) {
        EdtfValue value = EdtfValue.parse(date.edtf());
        String plain = plain(date, value);
        String about = value.approximate() ? words.say("about", plain) : plain;
        return value.uncertain() ? words.say("perhaps", about) : about;
    }

    private String plain(FuzzyDate date, EdtfValue value) {
        if (value.parts().size() > 1) {
            return oneOf(value.parts());
        }
        EdtfValue.Part part = value.parts().get(0);
        LocalDate earliest = date.earliest();
        LocalDate latest = date.latest();
        if (value.approximate() && part.single() && earliest != null && latest != null) {
            return roughly(part, earliest, latest);
        }
        return part(part, earliest, latest);
    }

    /** What is only about right is not said to the day: about 1990 is about 1368 or 1369. */
    private String roughly(EdtfValue.Part part, LocalDate earliest, LocalDate latest) {
        Fields from = calendar.fields(earliest);
        Fields to = calendar.fields(latest);
        boolean whole = calendar.beginsMonth(earliest) && calendar.beginsMonth(latest.plusDays(1));
        if (whole || earliest.equals(latest)) {
            return part(part, earliest, latest);
        }
        if (ChronoUnit.DAYS.between(earliest, latest) < ABOUT_A_MONTH) {
            return words.say("or", month(from), month(to));
        }
        return to.year() - from.year() == 1
                ? words.say("or", words.number(from.year()), words.number(to.year()))
                : years(from.year(), to.year());
    }

    private String oneOf(List<EdtfValue.Part> parts) {
        return parts.stream()
                .map(part -> part(part, part.earliest(), part.latest()))
                .reduce((one, other) -> words.say("or", one, other))
                .orElseThrow();
    }

    private String part(EdtfValue.Part part, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        if (earliest == null) {
            return words.say("earlier", lastUnit(Objects.requireNonNull(latest)));
        }
        if (latest == null) {
            return words.say("later", firstUnit(earliest));
        }
        EdtfDate from = part.from();
        if (part.single() && from != null && from.shape() == Shape.SEASON && calendar == CalendarSystem.GREGORIAN) {
            Season season = Objects.requireNonNull(
                    Season.ofEdtf(Integer.parseInt(from.text().substring(5, 7))));
            return words.season(season) + " " + words.number(earliest.getYear());
        }
        return stretch(earliest, latest);
    }

    /** The largest whole units of the calendar that end exactly where the stretch does. */
    private String stretch(LocalDate earliest, LocalDate latest) {
        Fields from = calendar.fields(earliest);
        Fields to = calendar.fields(latest);
        if (earliest.equals(latest)) {
            return day(from);
        }
        LocalDate next = latest.plusDays(1);
        if (calendar.beginsYear(earliest) && calendar.beginsYear(next)) {
            return years(from.year(), to.year());
        }
        if (calendar.beginsMonth(earliest) && calendar.beginsMonth(next)) {
            return months(from, to);
        }
        return words.say("between", day(from), day(to));
    }

    private String years(int from, int to) {
        if (from == to) {
            return words.number(from);
        }
        if (from % 10 == 0 && to == from + 9) {
            return words.say("decade", words.number(from));
        }
        return words.say("between", words.number(from), words.number(to));
    }

    private String months(Fields from, Fields to) {
        if (from.year() == to.year() && from.month() == to.month()) {
            return month(from);
        }
        boolean quarter = from.year() == to.year() && from.month() % 3 == 1 && to.month() == from.month() + 2;
        if (calendar == CalendarSystem.JALALI && quarter) {
            return words.season(Season.values()[from.month() / 3]) + " " + words.number(from.year());
        }
        return words.say("between", month(from), month(to));
    }

    private String firstUnit(LocalDate first) {
        Fields fields = calendar.fields(first);
        if (calendar.beginsYear(first)) {
            return words.number(fields.year());
        }
        return calendar.beginsMonth(first) ? month(fields) : day(fields);
    }

    private String lastUnit(LocalDate last) {
        Fields fields = calendar.fields(last);
        LocalDate next = last.plusDays(1);
        if (calendar.beginsYear(next)) {
            return words.number(fields.year());
        }
        return calendar.beginsMonth(next) ? month(fields) : day(fields);
    }

    private String month(Fields fields) {
        return words.month(calendar, fields.month()) + " " + words.number(fields.year());
    }

    private String day(Fields fields) {
        return words.dayOfMonth(fields.dayOfMonth()) + " " + month(fields);
    }
}
