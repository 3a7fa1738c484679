package org.kinbridge.cases.succession;

import jakarta.enterprise.context.ApplicationScoped;
import org.kinbridge.cases.person.NamedByCase;
import org.kinbridge.cases.person.RowInCase;

/** Successions follow a merge of either side. */
@ApplicationScoped
class SuccessionRows implements NamedByCase {

    @Override
    public RowInCase row() {
        return new RowInCase("cases.succession", "t.case_id", "t.ended_on", "succession");
    }
}
