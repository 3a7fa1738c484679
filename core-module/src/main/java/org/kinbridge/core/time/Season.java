package org.kinbridge.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A season of the northern hemisphere. In the Gregorian calendar it is three whole months (autumn is September to
 * November, winter begins in December of the year named); in the Jalali calendar the seasons are the quarters of the
 * year itself.
 */
enum Season {
    SPRING(21, 3),
    SUMMER(22, 6),
    AUTUMN(23, 9),
    WINTER(24, 12);

    private final int edtf;
    private final int firstMonth;

    Season(int edtf, int firstMonth) {
        this.edtf = edtf;
        this.firstMonth = firstMonth;
    }

    /** The number that EDTF writes in place of a month. */
    int edtf() {
        return edtf;
    }

    static @Nullable Season ofEdtf(int number) {
        return number >= 21 && number <= 24 ? values()[number - 21] : null;
    }

    LocalDate first(int gregorianYear) {
        return LocalDate.of(gregorianYear, firstMonth, 1);
    }

    LocalDate last(int gregorianYear) {
        return YearMonth.of(gregorianYear, firstMonth).plusMonths(2).atEndOfMonth();
    }

    int firstJalaliMonth() {
        return ordinal() * 3 + 1;
    }
}
