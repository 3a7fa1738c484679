package org.kinbridge.cases.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import org.kinbridge.cases.events.LetterRetracted;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.event.Outbox;

/** Takes clearances back because something happened elsewhere, and tells the newsletter of those that had been given. */
@ApplicationScoped
class TakenBack {

    private static final String CLEARANCE = "clearance";

    private final Outbox outbox;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected TakenBack() {
        this.outbox = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    TakenBack(Outbox outbox, AuditTrail auditTrail, Clock clock) {
        this.outbox = outbox;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /**
     * Retracts one.
     *
     * @param why   for the page of the clearance; says nothing of the content
     * @param cause a word for the audit trail
     */
    void retract(Clearance clearance, String why, String cause) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (clearance.retract(why, now)) {
            outbox.put(new LetterRetracted(clearance.id().value(), now));
        }
        auditTrail.changed("retract-clearance", CLEARANCE, clearance.id(), cause);
    }

    /** The text was edited: what is under way begins again, what was given is taken back. */
    void edited(Collection<Clearance> clearances, int newNumber, String why) {
        for (Clearance clearance : clearances) {
            if (clearance.status().open()) {
                clearance.startAgain(newNumber);
                auditTrail.changed("start-clearance-again", CLEARANCE, clearance.id());
            } else if (clearance.status().given()) {
                retract(clearance, why, "edited");
            }
        }
    }
}
