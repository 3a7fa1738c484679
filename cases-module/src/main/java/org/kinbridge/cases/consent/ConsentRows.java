package org.kinbridge.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import org.kinbridge.cases.person.NamedByCase;
import org.kinbridge.cases.person.RowInCase;

/** Consents follow a merge of those who gave them. */
@ApplicationScoped
class ConsentRows implements NamedByCase {

    @Override
    public RowInCase row() {
        return new RowInCase("cases.consent", "t.case_id", "t.given_on", "consents");
    }
}
