package org.kinbridge.newsletter.issue;

import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.FiledNumber;

/**
 * Something with an edition in it that left the house.
 *
 * @param issueNumber under which the issue is filed
 * @param count of copies, where that is known; 0 otherwise
 * @param path where to look
 */
public record BeyondRecall(Kind kind, int issueNumber, Language edition, long count, String path) {

    /** The issue, to be named. */
    public FiledNumber issue() {
        return new FiledNumber(issueNumber);
    }

    /** What. */
    public enum Kind {
        /** The print edition could be taken from the site. */
        PRINT,
        /** A mailing went out. */
        MAIL
    }
}
