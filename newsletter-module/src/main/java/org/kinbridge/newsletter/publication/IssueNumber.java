package org.kinbridge.newsletter.publication;

import org.jspecify.annotations.Nullable;

/**
 * The number of an issue as readers see it. An issue keeps it, however the newsletter counts afterwards.
 *
 * @param running used once in its newsletter; it stands in the address
 * @param numbering how it is shown
 * @param inYear null where the numbering knows no years
 */
public record IssueNumber(
        int running, Numbering numbering, @Nullable YearNumber inYear) {

    public IssueNumber {
        if (numbering.countsByYear() != (inYear != null)) {
            throw new IllegalArgumentException("A year and a number are there exactly where they are shown");
        }
    }

    /** One that shows its running number alone. */
    public static IssueNumber running(int number) {
        return new IssueNumber(number, Numbering.RUNNING, null);
    }
}
