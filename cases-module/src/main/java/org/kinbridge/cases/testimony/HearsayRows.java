package org.kinbridge.cases.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import org.kinbridge.cases.person.NamedByCase;
import org.kinbridge.cases.person.RowInCase;

/** Facts made of what a witness said follow a merge. */
@ApplicationScoped
class HearsayRows implements NamedByCase {

    @Override
    public RowInCase row() {
        return new RowInCase(
                "cases.testimony_fact",
                "(select s.case_id from cases.testimony_statement s where s.id = t.statement_id)",
                "t.decided_at",
                "testimonies");
    }
}
