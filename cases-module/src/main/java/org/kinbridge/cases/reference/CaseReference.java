package org.kinbridge.cases.reference;

import java.util.Locale;

/**
 * What people call a case by: the year in which it was opened and its number in that year, written {@code 2026-0007}.
 *
 * @param year of the Gregorian calendar, four digits
 * @param number from 1, without gaps within a year
 */
public record CaseReference(int year, int number) {
    public CaseReference {
        if (year < 1000 || year > 9999 || number < 1) {
            throw new IllegalArgumentException("no such reference");
        }
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04d-%04d", year, number);
    }
}
