package org.kinbridge.cases.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import org.kinbridge.cases.person.NamedByCase;
import org.kinbridge.cases.person.RowInCase;

/** Documents and photographs follow a merge of those whom they are about. */
@ApplicationScoped
class AttachmentRows implements NamedByCase {

    @Override
    public RowInCase row() {
        return new RowInCase("cases.attachment", "t.case_id", "t.added_at", "documents");
    }
}
