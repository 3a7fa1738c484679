package org.kinbridge.cases.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kinbridge.cases.appeal.AppealRewritten;
import org.kinbridge.cases.testimony.TestimonyRewritten;

/** Any edit of a letter or a testimony starts its clearance again; one that was given already is taken back. */
@ApplicationScoped
class EditedPieces {

    private final ClearanceRecords records;
    private final TakenBack takenBack;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected EditedPieces() {
        this.records = null;
        this.takenBack = null;
    }

    @Inject
    EditedPieces(ClearanceRecords records, TakenBack takenBack) {
        this.records = records;
        this.takenBack = takenBack;
    }

    void onRewritten(@Observes AppealRewritten letter) {
        takenBack.edited(records.ofAppeal(letter.appealId()), letter.newNumber(), "The letter was edited.");
    }

    void onRewritten(@Observes TestimonyRewritten testimony) {
        takenBack.edited(
                records.ofTestimony(testimony.testimony()), testimony.newNumber(), "The testimony was edited.");
    }
}
