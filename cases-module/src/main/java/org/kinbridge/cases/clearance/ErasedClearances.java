package org.kinbridge.cases.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kinbridge.cases.reference.BeyondRecall;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;

/** Lets go of the clearances of a case's letters, and has the newsletter let go of what it was given. */
@ApplicationScoped
class ErasedClearances implements KeptWithCase {

    private static final String OF_CASE = "appeal_id in (select a.id from cases.appeal a where a.case_id = :case)";

    private final HandedOver handedOver;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ErasedClearances() {
        this.handedOver = null;
    }

    @Inject
    ErasedClearances(HandedOver handedOver) {
        this.handedOver = handedOver;
    }

    /** Before the appeals: a clearance is of a case through its appeal. */
    @Override
    public int turn() {
        return 10;
    }

    @Override
    public List<BeyondRecall> beyondRecall(CaseId id) {
        return handedOver.printed(OF_CASE, id, "letter-printed");
    }

    @Override
    public void erase(CaseId id) {
        handedOver.erase(OF_CASE, id);
    }
}
