package org.kinbridge.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import org.kinbridge.cases.person.NamedByCase;
import org.kinbridge.cases.person.RowInCase;

/** Promises follow a merge of those to whom they were made. */
@ApplicationScoped
class PromiseRows implements NamedByCase {

    @Override
    public RowInCase row() {
        return new RowInCase("cases.promise", "t.case_id", "t.due_on", "contact");
    }
}
