package org.kinbridge.newsletter.publication;

/**
 * How the issues of a newsletter are counted where readers see it. Whatever is chosen, each issue has a running number,
 * used once, under which it is filed and addressed.
 */
public enum Numbering {
    /** "Issue 31". */
    RUNNING(false),
    /** "Year 8, no. 2": the year of publication, or a year of the calendar, and a number that begins anew with it. */
    YEAR(true),
    /** "Year 8, no. 2 (issue 31)". */
    YEAR_AND_RUNNING(true);

    private final boolean byYear;

    Numbering(boolean byYear) {
        this.byYear = byYear;
    }

    /** Whether an issue needs a year and a number in that year. */
    public boolean countsByYear() {
        return byYear;
    }
}
