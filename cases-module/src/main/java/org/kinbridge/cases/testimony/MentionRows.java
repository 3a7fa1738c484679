package org.kinbridge.cases.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import org.kinbridge.cases.person.NamedByCase;
import org.kinbridge.cases.person.RowInCase;

/** What a witness said of somebody follows a merge. */
@ApplicationScoped
class MentionRows implements NamedByCase {

    @Override
    public RowInCase row() {
        return new RowInCase(
                "cases.testimony_mention",
                "(select s.case_id from cases.testimony_statement s where s.id = t.statement_id)",
                "(select s.changed_at from cases.testimony_statement s where s.id = t.statement_id)",
                "testimonies");
    }
}
