package org.kinbridge.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import org.kinbridge.cases.person.NamedByCase;
import org.kinbridge.cases.person.RowInCase;

/** Conversations follow a merge of those with whom they were held. */
@ApplicationScoped
class ConversationRows implements NamedByCase {

    @Override
    public RowInCase row() {
        return new RowInCase("cases.conversation", "t.case_id", "t.happened_on", "contact");
    }
}
