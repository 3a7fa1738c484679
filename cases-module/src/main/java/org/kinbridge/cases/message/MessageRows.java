package org.kinbridge.cases.message;

import jakarta.enterprise.context.ApplicationScoped;
import org.kinbridge.cases.person.NamedByCase;
import org.kinbridge.cases.person.RowInCase;

/** Family messages follow a merge of those who wrote them. */
@ApplicationScoped
class MessageRows implements NamedByCase {

    @Override
    public RowInCase row() {
        return new RowInCase("cases.family_message", "t.case_id", "t.written_at", "messages");
    }
}
