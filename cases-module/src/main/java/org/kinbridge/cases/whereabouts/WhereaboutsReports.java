package org.kinbridge.cases.whereabouts;

import jakarta.inject.Inject;
import java.time.Instant;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.cases.tracing.TracingState;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;

/**
 * What the association learned about where sought persons are, and what they decided. One person enters it; only two
 * who have opened the seal read it and take further steps, the one who entered it included.
 */
@Boundary
public class WhereaboutsReports {

    private final SealedJournal journal;
    private final SealRecords seals;
    private final TracingRequests requests;
    private final SealedDates dates;
    private final AuditTrail auditTrail;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected WhereaboutsReports() {
        this.journal = null;
        this.seals = null;
        this.requests = null;
        this.dates = null;
        this.auditTrail = null;
    }

    @Inject
    WhereaboutsReports(
            SealedJournal journal,
            SealRecords seals,
            TracingRequests requests,
            SealedDates dates,
            AuditTrail auditTrail) {
        this.journal = journal;
        this.seals = seals;
        this.requests = requests;
        this.dates = dates;
        this.auditTrail = auditTrail;
    }

    /**
     * Puts a report under the seal. Looks at the open face only: whatever lies under the seal, the answer is the same.
     *
     * @throws InvalidInput naming each field that cannot be accepted
     * @throws Refused if the search has not begun, or has ended, as everybody sees
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void enter(SoughtInCase about, NewReport command) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(problems);
        dates.check(command.when(), command.language(), problems);
        problems.throwIfAny();
        TracingRequestView face = requests.goingOn(about.caseId(), about.request());
        face.state().hindrance(TracingState.LEAD).ifPresent(key -> {
            throw new Refused(key);
        });
        journal.add(
                new SoughtInCase(face.caseId(), face.id()), command.on(dates.read(command.when(), command.language())));
    }

    /** Everything under the seal of one request. The reading is written down. @throws Refused if the seal is closed */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public SealedView read(SoughtInCase about) {
        Instant until = seals.requireOpen(about.request());
        auditTrail.read("read-under-seal", "tracing-request", about.request());
        return SealedView.of(journal.course(about), until);
    }

    /**
     * Takes down what the sought person decided.
     *
     * @param seen as it was shown
     * @throws InvalidInput naming {@code decision}, {@code channel}, {@code control}
     * @throws Refused if the seal is closed, or nobody can have been asked yet
     * @throws StaleVersion if another note was written meanwhile
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void answer(SoughtInCase about, int seen, Answer answer) {
        seals.requireOpen(about.request());
        InvalidInput.Collector problems = new InvalidInput.Collector();
        problems.rejectIf(answer.decision() == SoughtDecision.NOT_ASKED, "decision", "whereabouts.error.decision");
        answer.check(problems);
        problems.throwIfAny();
        journal.course(about, seen).requireReachable();
        journal.add(about, answer);
    }

    /**
     * Writes down what was told to the family; the open face shows from then on that something was. Only what the sought
     * person's own consent covers; no role overrides it (rule 1).
     *
     * @param seen as it was shown
     * @throws InvalidInput naming {@code toWhom}, {@code relayed}
     * @throws Refused if the seal is closed, there is no such consent, or the request is not being searched
     * @throws StaleVersion if another note was written meanwhile
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void relay(SoughtInCase about, int seen, Relay relay) {
        seals.requireOpen(about.request());
        InvalidInput.Collector problems = new InvalidInput.Collector();
        relay.check(problems);
        problems.throwIfAny();
        journal.course(about, seen).requireConsentFor(relay.what());
        journal.add(about, relay);
        requests.comeUp(about.caseId(), about.request(), TracingState.RELAYED);
    }
}
