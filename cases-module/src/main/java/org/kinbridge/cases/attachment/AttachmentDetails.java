package org.kinbridge.cases.attachment;

import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.core.problem.InvalidInput;

/**
 * What is said about a document.
 *
 * @param title one line; if empty, the name of the file serves
 * @param about the person of the case whom it concerns; null if the case as a whole
 * @param from who gave or sent it; may be empty
 */
public record AttachmentDetails(
        String title, AttachmentKind kind, @Nullable PersonId about, String from) {

    private static final int LONGEST = 200;

    public AttachmentDetails {
        title = FileName.line(title);
        from = FileName.line(from);
    }

    /** The same with another title. */
    public AttachmentDetails titled(String newTitle) {
        return new AttachmentDetails(newTitle, kind, about, from);
    }

    void check(InvalidInput.Collector problems) {
        problems.rejectIf(title.length() > LONGEST, "title", "documents.problem.tooLong", LONGEST);
        problems.rejectIf(from.length() > LONGEST, "from", "documents.problem.tooLong", LONGEST);
    }
}
