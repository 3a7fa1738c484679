package org.kinbridge.cases.consent;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.attachment.AttachmentId;
import org.kinbridge.cases.attachment.Attachments;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.cases.file.CircleView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
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
 * What those who ask have agreed to. A sought person's own decision is not kept here: everybody who works with the case
 * reads this page, and that there is such a decision would tell that the person was found (rule 2).
 */
@Boundary
public class Consents {

    private static final String CONSENT = "consent";

    private final ConsentRecords records;
    private final CaseCircle circle;
    private final Attachments attachments;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Consents() {
        this.records = null;
        this.circle = null;
        this.attachments = null;
        this.vault = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Consents(
            ConsentRecords records,
            CaseCircle circle,
            Attachments attachments,
            Vault vault,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.circle = circle;
        this.attachments = attachments;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** The consents of a case, with what withdrawals have done. @throws NotFound if there is no such case */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public ConsentsView ofCase(CaseId id) {
        CircleView people = circle.of(id);
        auditTrail.read("read-consents", "case", id);
        Map<ConsentId, List<Consequence>> effects = records.effects(id);
        LocalDate today = LocalDate.now(clock);
        return new ConsentsView(
                people,
                records.ofCase(id).stream()
                        .map(consent -> consent.view(today, effects.getOrDefault(consent.id(), List.of()), vault))
                        .toList());
    }

    /**
     * Writes down what somebody has agreed to.
     *
     * @throws InvalidInput naming each component that cannot be accepted
     * @throws NotFound if the consent to be replaced is not of this case
     * @throws Refused if the consent to be replaced was taken back or replaced already
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public ConsentId record(CaseId id, NewConsent command) {
        CircleView people = circle.of(id);
        LocalDate today = LocalDate.now(clock);
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(command.by() != null && people.asks(command.by()), today, problems);
        problems.throwIfAny();
        GivenConsent consent = new GivenConsent(
                id,
                command,
                new GivenConsent.Writer(
                        caller.staff().account(), clock.instant().truncatedTo(ChronoUnit.MICROS)),
                vault);
        records.add(consent);
        ConsentId old = command.replaces();
        if (old != null) {
            replace(id, old, consent.id(), today);
        }
        auditTrail.changed(
                "record-consent", CONSENT, consent.id(), command.purpose().name());
        return consent.id();
    }

    private void replace(CaseId id, ConsentId old, ConsentId successor, LocalDate today) {
        GivenConsent replaced = records.find(old);
        if (!replaced.caseId().equals(id)) {
            throw new NotFound();
        }
        replaced.replaceBy(successor, today);
        auditTrail.changed("replace-consent", CONSENT, old);
    }

    /**
     * A document of the case shows the consent: a scan of the signed paper.
     *
     * @throws InvalidInput naming {@code scan}, if it is no document of the same case
     * @throws StaleVersion if somebody else has changed the consent since
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void prove(ConsentId id, int version, @Nullable AttachmentId scan) {
        GivenConsent consent = records.find(id);
        consent.requireVersion(version);
        if (scan == null || !attachments.view(scan).caseId().equals(consent.caseId())) {
            throw new InvalidInput("scan", "consents.error.scan");
        }
        consent.provedBy(scan);
        auditTrail.changed("prove-consent", CONSENT, id);
    }

    /** Somebody no longer asks in a case: what they agreed to has to be asked again. @return how many consents */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public int askAgain(CaseId id, PersonId giver) {
        LocalDate today = LocalDate.now(clock);
        List<GivenConsent> asked = records.ofCase(id).stream()
                .filter(consent -> consent.by().equals(giver))
                .filter(consent -> consent.askAgain(today))
                .toList();
        asked.forEach(consent -> auditTrail.changed("ask-consent-again", CONSENT, consent.id()));
        return asked.size();
    }

    /**
     * Lets something new be done, or says why not. Nothing may be done towards a recipient for whom somebody who asks
     * in the case has taken their consent back, or for whom every consent has ended or has to be asked again.
     *
     * @throws Refused with the reason
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void requireNotTakenBack(CaseId id, Recipient recipient) {
        List<GivenConsent> consents = records.ofCase(id).stream()
                .filter(consent -> consent.use().covers(recipient))
                .toList();
        if (consents.isEmpty()) {
            return;
        }
        CircleView people = circle.of(id);
        Permission.hindrance(consents, people::asks, LocalDate.now(clock)).ifPresent(key -> {
            throw new Refused(key);
        });
    }
}
