package org.kinbridge.newsletter.publication;

/**
 * A year and a number that begins anew with each year.
 *
 * @param year of publication, or of the calendar, as the newsletter counts; from 1
 * @param number within the year; from 1
 */
public record YearNumber(int year, int number) {

    /** The highest year and the highest number in a year. */
    public static final int HIGHEST = 9_999;

    public static YearNumber first() {
        return new YearNumber(1, 1);
    }

    /** The issue after this one in the same year. */
    public YearNumber next() {
        return new YearNumber(year, number + 1);
    }

    /** Whether both are numbers that can be printed. */
    public boolean valid() {
        return year >= 1 && year <= HIGHEST && number >= 1 && number <= HIGHEST;
    }
}
