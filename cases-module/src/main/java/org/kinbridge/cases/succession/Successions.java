package org.kinbridge.cases.succession;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.consent.Consents;
import org.kinbridge.cases.contact.Promises;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CircleView;
import org.kinbridge.cases.file.StepIn;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/** Names who asks in the place of an enquirer. */
@Boundary
public class Successions {

    private final SuccessionRecords records;
    private final CaseCircle circle;
    private final CaseFiles cases;
    private final Promises promises;
    private final Consents consents;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Successions() {
        this.records = null;
        this.circle = null;
        this.cases = null;
        this.promises = null;
        this.consents = null;
        this.vault = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Successions(
            SuccessionRecords records,
            CaseCircle circle,
            CaseFiles cases,
            Promises promises,
            Consents consents,
            Vault vault,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.circle = circle;
        this.cases = cases;
        this.promises = promises;
        this.consents = consents;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who asks in a case, and who asked before. @throws NotFound if there is no such case */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public SuccessionsView ofCase(CaseId id) {
        CircleView people = circle.of(id);
        auditTrail.read("read-successions", "case", id);
        return new SuccessionsView(
                people,
                records.ofCase(id).stream()
                        .map(succession -> succession.view(vault))
                        .toList());
    }

    /**
     * Names a successor: the former enquirer asks no more, the successor is principal enquirer if the former was, what
     * is still promised is owed to the successor, and what the former agreed to has to be asked again.
     *
     * @throws InvalidInput naming {@code former}, {@code on}, {@code told}, {@code successor}, or a field of the new
     *     enquirer
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void name(CaseId id, NameSuccessor command) {
        circle.lock(id);
        CircleView people = circle.of(id);
        InvalidInput.Collector problems = new InvalidInput.Collector();
        PersonId former = command.former();
        command.check(former != null && people.asks(former), fits(people, command), LocalDate.now(clock), problems);
        problems.throwIfAny();
        StepIn step = new StepIn(
                Objects.requireNonNull(former),
                successor(id, Objects.requireNonNull(command.successor())),
                command.ending(),
                Objects.requireNonNull(command.on()));
        circle.stepIn(id, step);
        Succession.PassedOn passedOn = new Succession.PassedOn(
                promises.passOn(id, step.former(), step.successor()), consents.askAgain(id, step.former()));
        records.add(new Succession(id, step, passedOn, writer(command.told())));
        auditTrail.changed("name-successor", "case", id, step.ending().name());
    }

    private static boolean fits(CircleView people, NameSuccessor command) {
        @Nullable Successor successor = command.successor();
        if (successor instanceof Successor.OfTheCase known) {
            return people.asks(known.person()) && !known.person().equals(command.former());
        }
        return successor != null;
    }

    private PersonId successor(CaseId id, Successor successor) {
        return successor instanceof Successor.OfTheCase known
                ? known.person()
                : cases.addEnquirer(id, ((Successor.New) successor).enquirer());
    }

    private Succession.Writer writer(String told) {
        return new Succession.Writer(
                caller.staff().account(), clock.instant().truncatedTo(ChronoUnit.MICROS), told, vault);
    }
}
