package org.kinbridge.cases.note;

import jakarta.enterprise.context.ApplicationScoped;
import org.kinbridge.cases.person.NamedByCase;
import org.kinbridge.cases.person.RowInCase;

/** Notes follow a merge of those whom they are about. */
@ApplicationScoped
class NoteRows implements NamedByCase {

    @Override
    public RowInCase row() {
        return new RowInCase("cases.case_note", "t.case_id", "t.written_at", "notes");
    }
}
