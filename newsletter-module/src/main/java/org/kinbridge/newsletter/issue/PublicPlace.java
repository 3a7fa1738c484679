package org.kinbridge.newsletter.issue;

import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.FiledNumber;

/**
 * A public page of a piece.
 *
 * @param issueNumber under which the issue is filed
 * @param path its address on the site
 */
public record PublicPlace(int issueNumber, Language edition, String title, String path) {

    /** The issue, to be named. */
    public FiledNumber issue() {
        return new FiledNumber(issueNumber);
    }
}
