package org.kinbridge.newsletter.issue;

import java.util.List;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.FiledNumber;

/**
 * An issue from before this program, in one language, its pieces in the order in which they were printed.
 *
 * @param dateWords the date as printed; may be empty
 */
public record PastIssue(FiledNumber number, Language language, String title, String dateWords, List<PastPiece> pieces) {

    public PastIssue {
        pieces = List.copyOf(pieces);
    }
}
