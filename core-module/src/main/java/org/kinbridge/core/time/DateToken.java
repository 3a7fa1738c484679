package org.kinbridge.core.time;

import java.util.List;

/** One meaningful word of a date as people write it. */
sealed interface DateToken {

    /** A number alone. {@code digits} tells 66 from 1966. */
    record Figure(int value, int digits) implements DateToken {
        boolean isYear() {
            return digits == 4;
        }
    }

    /** Numbers joined by a sign, as in 16/10/1987. */
    record Figures(List<Figure> numbers, char sign) implements DateToken {}

    /** The name of a month, which tells the calendar too. */
    record Month(CalendarSystem calendar, int number) implements DateToken {}

    /** The name of a season. */
    record SeasonName(Season season) implements DateToken {}

    /** A word that names the calendar. */
    record Era(CalendarSystem calendar) implements DateToken {}

    /** Ten years, from a year that ends in nought. */
    record Decade(int firstYear) implements DateToken {}

    /** The small words that say how the date is meant. */
    enum Small implements DateToken {
        ABOUT,
        PERHAPS,
        BEFORE,
        UNTIL,
        AFTER,
        SINCE,
        BETWEEN,
        TO,
        AND,
        OR,
        DECADE;

        boolean qualifies() {
            return this == ABOUT || this == PERHAPS;
        }
    }
}
