package org.kinbridge.core.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.time.DateToken.Figure;

/**
 * Understands dates in figures. The year, in four digits, tells where the rest stands: after it comes the month, then
 * the day. Before it the order is day, month if dots join them; with other signs it has to be plain from the numbers.
 */
final class FigureDates {

    private final SingleDates dates;

    FigureDates(SingleDates dates) {
        this.dates = dates;
    }

    Reading read(DateToken.Figures figures, @Nullable CalendarSystem era) {
        List<Figure> numbers = figures.numbers();
        Figure first = numbers.get(0);
        Figure last = numbers.get(numbers.size() - 1);
        if (numbers.size() == 3) {
            if (first.isYear() == last.isYear()) {
                throw dates.unclearYear();
            }
            return first.isYear() ? yearFirst(numbers, era) : yearLast(figures, era);
        }
        if (first.isYear() && last.isYear()) {
            return years(first.value(), last.value(), figures.sign(), era);
        }
        if (first.isYear()) {
            return yearAndMonth(first.value(), last.value(), figures.sign(), era);
        }
        if (!last.isYear()) {
            throw dates.unclearYear();
        }
        return dates.month(dates.calendarOfYear(last.value(), era), last.value(), first.value());
    }

    private Reading yearFirst(List<Figure> numbers, @Nullable CalendarSystem era) {
        int year = numbers.get(0).value();
        return dates.day(
                dates.calendarOfYear(year, era),
                year,
                numbers.get(1).value(),
                numbers.get(2).value());
    }

    private Reading yearLast(DateToken.Figures figures, @Nullable CalendarSystem era) {
        int one = figures.numbers().get(0).value();
        int two = figures.numbers().get(1).value();
        int year = figures.numbers().get(2).value();
        CalendarSystem calendar = dates.calendarOfYear(year, era);
        if (figures.sign() == '.' || one > 12 || one == two) {
            return dates.day(calendar, year, two, one);
        }
        if (two > 12) {
            return dates.day(calendar, year, one, two);
        }
        throw dates.ask(calendar, year, List.of(one, two));
    }

    /** 1988-1990 is a stretch; 1991/1992, one year and the next, is one of the two. */
    private Reading years(int from, int to, char sign, @Nullable CalendarSystem era) {
        if (sign == '.' || from >= to) {
            throw dates.unreadable();
        }
        Reading first = dates.year(dates.calendarOfYear(from, era), from);
        Reading last = dates.year(dates.calendarOfYear(to, era), to);
        return sign == '/' && to == from + 1 ? first.or(last) : first.to(last);
    }

    private Reading yearAndMonth(int year, int second, char sign, @Nullable CalendarSystem era) {
        int laterYear = year - year % 100 + second;
        boolean month = second >= 1 && second <= 12;
        boolean years = laterYear > year && sign != '.';
        CalendarSystem calendar = dates.calendarOfYear(year, era);
        if (month && laterYear == year + 1 && sign == '/') {
            throw dates.askMonthOrYears(dates.month(calendar, year, second), years(year, laterYear, sign, era));
        }
        if (month) {
            return dates.month(calendar, year, second);
        }
        if (!years) {
            throw dates.noSuchDay();
        }
        return years(year, laterYear, sign, era);
    }
}
