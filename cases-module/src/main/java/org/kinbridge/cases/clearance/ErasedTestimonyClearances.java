package org.kinbridge.cases.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kinbridge.cases.reference.BeyondRecall;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;

/** Lets go of the clearances of a case's testimonies, with them or with the case. */
@ApplicationScoped
class ErasedTestimonyClearances implements KeptWithCase {

    private static final String OF_CASE =
            "testimony_id in (select t.id from cases.testimony t where t.case_id = :case)";

    private final HandedOver handedOver;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ErasedTestimonyClearances() {
        this.handedOver = null;
    }

    @Inject
    ErasedTestimonyClearances(HandedOver handedOver) {
        this.handedOver = handedOver;
    }

    @Override
    public String part() {
        return "testimonies";
    }

    /** Before the testimonies: a clearance is of a case through its testimony. */
    @Override
    public int turn() {
        return 10;
    }

    @Override
    public List<BeyondRecall> beyondRecall(CaseId id) {
        return handedOver.printed(OF_CASE, id, "testimony-printed");
    }

    @Override
    public void erase(CaseId id) {
        handedOver.erase(OF_CASE, id);
    }
}
