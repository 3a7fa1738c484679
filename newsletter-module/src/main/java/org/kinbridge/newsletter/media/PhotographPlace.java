package org.kinbridge.newsletter.media;

import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/**
 * A place in which a photograph stands, or from which it cannot be called back.
 *
 * @param what the title of a work, or the number of an issue
 * @param language in which it stands there
 * @param count of copies that went out, where that is known; 0 otherwise
 * @param path where to look, on the desk or on the public site
 */
public record PhotographPlace(
        Kind kind, String what, @Nullable Language language, long count, String path) {

    /** Where. */
    public enum Kind {
        /** The newest text of a work. */
        WORK(false, false),
        /** An issue that is put together or signed off. */
        ISSUE(false, true),
        /** A page of the public site. */
        PUBLIC_PAGE(false, false),
        /** A print edition that was public. */
        PRINT(true, true),
        /** A mailing that went out. */
        MAIL(true, true);

        private final boolean beyondRecall;
        private final boolean wholeIssue;

        Kind(boolean beyondRecall, boolean wholeIssue) {
            this.beyondRecall = beyondRecall;
            this.wholeIssue = wholeIssue;
        }

        /** Whether nobody can call it back. */
        public boolean isBeyondRecall() {
            return beyondRecall;
        }
    }

    /** The title, or the number of the issue as a number: it is written in the digits of the interface. */
    public Object subject() {
        return kind.wholeIssue ? Integer.valueOf(what) : what;
    }
}
