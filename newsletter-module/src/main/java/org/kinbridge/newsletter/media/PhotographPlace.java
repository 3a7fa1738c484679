package org.kinbridge.newsletter.media;

import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.FiledNumber;

/**
 * A place in which a photograph stands, or from which it cannot be called back.
 *
 * @param title of the work or of the page; empty where it is a whole issue
 * @param issue in which it stands; null for a work
 * @param language in which it stands there
 * @param count of copies that went out, where that is known; 0 otherwise
 * @param path where to look, on the desk or on the public site
 */
public record PhotographPlace(
        Kind kind,
        String title,
        @Nullable FiledNumber issue,
        @Nullable Language language,
        long count,
        String path) {

    /** Where. */
    public enum Kind {
        /** The newest text of a work. */
        WORK(false),
        /** An issue that is put together or signed off. */
        ISSUE(false),
        /** A page of the public site. */
        PUBLIC_PAGE(false),
        /** A print edition that was public. */
        PRINT(true),
        /** A mailing that went out. */
        MAIL(true);

        private final boolean beyondRecall;

        Kind(boolean beyondRecall) {
            this.beyondRecall = beyondRecall;
        }

        /** Whether nobody can call it back. */
        public boolean isBeyondRecall() {
            return beyondRecall;
        }
    }

    /** What its text names first: the issue, or the title. */
    public @Nullable Object subject() {
        return issue != null && title.isEmpty() ? issue : title;
    }

    /** What its text names last: the issue of a page, or the count. */
    public @Nullable Object circumstance() {
        return kind == Kind.PUBLIC_PAGE ? issue : count;
    }
}
