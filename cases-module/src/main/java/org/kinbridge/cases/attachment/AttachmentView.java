package org.kinbridge.cases.attachment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.security.AccountId;

/**
 * A document as the people of the case see it; its content comes separately, and each look at it is written down.
 *
 * @param about null if it concerns the case as a whole
 * @param from who gave it; may be empty
 * @param fileName as it was called when it came, without what is harmful in a name
 * @param size in octets
 * @param drawn whether there is a preview
 */
public record AttachmentView(
        AttachmentId id,
        int version,
        CaseId caseId,
        String title,
        AttachmentKind kind,
        @Nullable PersonId about,
        String from,
        String fileName,
        FileKind fileKind,
        long size,
        boolean drawn,
        Instant addedAt,
        AccountId addedBy) {

    public AttachmentDetails details() {
        return new AttachmentDetails(title, kind, about, from);
    }
}
