package org.kinbridge.cases.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import org.kinbridge.cases.person.NamedByCase;
import org.kinbridge.cases.person.RowInCase;

/** Testimonies follow a merge of their witnesses. */
@ApplicationScoped
class TestimonyRows implements NamedByCase {

    @Override
    public RowInCase row() {
        return new RowInCase("cases.testimony", "t.case_id", "t.recorded_at", "testimonies");
    }
}
