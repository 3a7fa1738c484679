package org.kinbridge.cases.message;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/**
 * What came of family messages: for the caseworker in charge of the case and for nobody else, whatever their role. To
 * everybody else the answer is the same refusal, whether anything came or not, and nothing is looked up to give it.
 */
@Boundary
public class MessageOutcomes {

    private static final String MESSAGE = "family-message";

    private final MessageRecords records;
    private final CaseCircle circle;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected MessageOutcomes() {
        this.records = null;
        this.circle = null;
        this.vault = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    MessageOutcomes(
            MessageRecords records,
            CaseCircle circle,
            Vault vault,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.circle = circle;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Opens what came of a message; every opening is written down, also of nothing.
     *
     * @throws Refused if the caller is not in charge of the case
     * @throws NotFound if there is no such message
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<OutcomeView> open(MessageId id) {
        ofOwnCase(id);
        auditTrail.read("open-message-outcomes", MESSAGE, id);
        return records.outcomes(id).stream().map(outcome -> outcome.view(vault)).toList();
    }

    /**
     * Writes down what came of a message. The audit trail says that something was written down, not what.
     *
     * @throws InvalidInput naming {@code on} or {@code words}
     * @throws Refused if the caller is not in charge of the case, if the message has not left the house, or if the
     *     family would be told of something that the sought person has not given freely (rule 1)
     * @throws NotFound if there is no such message
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void record(MessageId id, NewOutcome command) {
        FamilyMessage message = ofOwnCase(id);
        if (message.status() != MessageStatus.HANDED_OVER) {
            throw new Refused("messages.refused.notHanded");
        }
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(LocalDate.now(clock), problems);
        problems.throwIfAny();
        new Course(records.outcomes(id).stream()
                        .map(outcome -> outcome.content(vault))
                        .toList())
                .requireMayBeFollowedBy(command);
        FamilyMessage.Writer writer = new FamilyMessage.Writer(
                caller.staff().account(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        records.add(new Outcome(message, command, writer, vault));
        auditTrail.changed("note-message-outcome", MESSAGE, id);
    }

    private FamilyMessage ofOwnCase(MessageId id) {
        FamilyMessage message = records.find(id);
        if (!circle.of(message.caseId()).mine()) {
            throw new Refused("messages.refused.notInCharge");
        }
        return message;
    }
}
