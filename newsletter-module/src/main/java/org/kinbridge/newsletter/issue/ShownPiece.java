package org.kinbridge.newsletter.issue;

import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.Standing;
import org.kinbridge.newsletter.article.VersionStatus;
import org.kinbridge.newsletter.document.Document;

/**
 * A placed work as one edition shows it.
 *
 * @param textLanguage language of the words
 * @param standing whose it is now
 * @param revision number of the revision that is shown
 * @param approved whether exactly that revision may be printed
 */
record ShownPiece(
        Language textLanguage,
        VersionStatus status,
        Standing standing,
        int revision,
        String title,
        String lede,
        ByLine byLine,
        Document document,
        EditedBy saved,
        boolean approved) {

    boolean hasText() {
        return !document.plainText().isBlank() || !document.pictures().isEmpty();
    }
}
