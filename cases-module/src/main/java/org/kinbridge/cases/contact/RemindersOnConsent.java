package org.kinbridge.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kinbridge.cases.consent.ConsentUse;
import org.kinbridge.cases.consent.Consequence;
import org.kinbridge.cases.consent.Purpose;
import org.kinbridge.cases.consent.StandsOnConsent;
import org.kinbridge.cases.reference.CaseId;

/** Whoever does not want to be called any more is not reminded of. */
@ApplicationScoped
class RemindersOnConsent implements StandsOnConsent {

    private final ContactLog log;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected RemindersOnConsent() {
        this.log = null;
    }

    @Inject
    RemindersOnConsent(ContactLog log) {
        this.log = log;
    }

    @Override
    public List<Consequence> consequences(CaseId id, ConsentUse use) {
        return use.purpose() == Purpose.CONTACT
                ? List.of(Consequence.stops("consents.stops.reminders", "", "/desk/cases/contact?file=" + id))
                : List.of();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void stop(CaseId id, ConsentUse use) {
        if (use.purpose() == Purpose.CONTACT) {
            log.pause(id, PauseReason.ASKED_FOR_REST, null);
        }
    }
}
