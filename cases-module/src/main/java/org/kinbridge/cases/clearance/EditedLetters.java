package org.kinbridge.cases.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.kinbridge.cases.appeal.AppealRewritten;
import org.kinbridge.cases.events.LetterRetracted;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.event.Outbox;

/** Any edit of a letter starts its clearance again; one that was given already is taken back. */
@ApplicationScoped
class EditedLetters {

    private static final String WHY = "The letter was edited.";

    private final ClearanceRecords records;
    private final Outbox outbox;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected EditedLetters() {
        this.records = null;
        this.outbox = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    EditedLetters(ClearanceRecords records, Outbox outbox, AuditTrail auditTrail, Clock clock) {
        this.records = records;
        this.outbox = outbox;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    void onRewritten(@Observes AppealRewritten rewritten) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (Clearance clearance : records.ofAppeal(rewritten.appealId())) {
            if (clearance.status().open()) {
                clearance.startAgain(rewritten.newNumber());
                auditTrail.changed("start-clearance-again", "clearance", clearance.id());
            } else if (clearance.status().given()) {
                clearance.retract(WHY, now);
                outbox.put(new LetterRetracted(clearance.id().value(), now));
                auditTrail.changed("retract-clearance", "clearance", clearance.id(), "edited");
            }
        }
    }
}
