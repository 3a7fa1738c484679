package org.kinbridge.cases.whereabouts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/**
 * The seals of tracing requests: asked for by one person, confirmed by another, both with a reason; every opening is
 * written down and shown (rule 3), its reasons to few. Nothing here looks at what lies under a seal (rule 2).
 */
@Boundary
public class Seals {

    private static final String REQUEST = "tracing-request";

    private final SealRecords records;
    private final TracingRequests requests;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Seals() {
        this.records = null;
        this.requests = null;
        this.vault = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Seals(
            SealRecords records,
            TracingRequests requests,
            Vault vault,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.requests = requests;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The seals of a case, in the order of its requests, with all openings; the reasons of those that the caller may
     * read. The reading is written down.
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<SealView> ofCase(CaseId id) {
        List<SealOpening> openings = records.ofCase(id);
        auditTrail.read("view-seals", "case", id);
        return requests.ofCase(id).stream()
                .map(request -> view(request, of(request, openings)))
                .toList();
    }

    /** Openings of a request that became a duplicate are shown with the one that goes on. */
    private List<SealOpening> of(TracingRequestView request, List<SealOpening> openings) {
        Set<TracingRequestId> joined = requests.joined(request.caseId(), request.id());
        return openings.stream()
                .filter(opening -> joined.contains(opening.about().request()))
                .toList();
    }

    private SealView view(TracingRequestView request, List<SealOpening> openings) {
        Instant now = clock.instant();
        Caller.Staff staff = caller.staff();
        AccountId reader = staff.account();
        Optional<SealOpening> waiting = waiting(openings, now);
        return new SealView(
                request.id(),
                request.sought(),
                openings.stream()
                        .map(opening -> opening.view(staff, vault, now))
                        .toList(),
                waiting.isEmpty(),
                waiting.filter(opening -> !opening.askedBy().equals(reader))
                        .map(SealOpening::id)
                        .orElse(null),
                openings.stream().anyMatch(opening -> opening.lets(reader, now)));
    }

    private static Optional<SealOpening> waiting(List<SealOpening> openings, Instant now) {
        return openings.stream()
                .filter(opening -> opening.state(now) == OpeningState.WAITING)
                .findFirst();
    }

    /**
     * Asks for a seal to be opened.
     *
     * @throws InvalidInput naming {@code reason} if it does not say why
     * @throws Refused if somebody has asked already and a second person is waited for
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void ask(SoughtInCase about, String reason) {
        String why = SealedText.reason(reason);
        records.lock(about.request());
        require(about); // under the lock: a merge may have closed it as a duplicate just now
        if (waiting(records.of(about.request()), clock.instant()).isPresent()) {
            throw new Refused("whereabouts.error.askedAlready");
        }
        SealOpening opening = new SealOpening(about, caller.staff().account(), clock.instant());
        records.add(opening.because(why, vault));
        auditTrail.changed("ask-to-open-seal", REQUEST, about.request());
    }

    private void require(SoughtInCase about) {
        if (requests.ofCase(about.caseId()).stream()
                .noneMatch(request -> request.id().equals(about.request()))) {
            throw new NotFound();
        }
    }

    /**
     * Why a seal is to be opened, to somebody who considers being the second person. The reading is written down.
     *
     * @throws Refused if the same person asked, or asked too long ago
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public String reasonToDecide(SealOpeningId id) {
        SealOpening opening = records.find(id);
        String reason = opening.reasonFor(caller.staff().account(), vault, clock.instant());
        auditTrail.read("read-why-seal", REQUEST, opening.about().request());
        return reason;
    }

    /**
     * Opens a seal as the second person: both may read for half an hour.
     *
     * @throws InvalidInput naming {@code reason} if it does not say why
     * @throws Refused if the same person asked, or asked too long ago
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void confirm(SealOpeningId id, String reason) {
        String why = SealedText.reason(reason);
        SealOpening opening = records.find(id);
        records.lock(opening.about().request());
        opening.confirm(caller.staff().account(), why, vault, clock.instant());
        auditTrail.changed("open-seal", REQUEST, opening.about().request());
    }
}
