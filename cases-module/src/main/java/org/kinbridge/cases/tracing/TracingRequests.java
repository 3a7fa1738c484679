package org.kinbridge.cases.tracing;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;

/** The searches: one request per sought person and case. All views are those of the open face. */
@Boundary
public class TracingRequests {

    @PersistenceContext
    private EntityManager entityManager;

    private final Instance<BelowTheSeal> belowTheSeal;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected TracingRequests() {
        this.belowTheSeal = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    TracingRequests(@Any Instance<BelowTheSeal> belowTheSeal, AuditTrail auditTrail, Clock clock) {
        this.belowTheSeal = belowTheSeal;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** @throws Refused if the case already has a request for this person */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public TracingRequestId open(CaseId caseId, PersonId sought) {
        if (ofCase(caseId).stream().anyMatch(request -> request.sought().equals(sought))) {
            throw new Refused("tracing.error.already");
        }
        TracingRequest request = new TracingRequest(caseId, sought, clock.instant());
        entityManager.persist(request);
        auditTrail.changed("open-tracing-request", "tracing-request", request.id());
        return request.id();
    }

    /**
     * As {@link #open}, for people who were registered just now and so cannot be sought yet: nothing is looked up.
     *
     * @param newcomers with the case in which each is sought
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void openForNewcomers(Map<PersonId, CaseId> newcomers) {
        List<TracingRequestId> opened = new ArrayList<>();
        newcomers.forEach((sought, caseId) -> {
            TracingRequest request = new TracingRequest(caseId, sought, clock.instant());
            entityManager.persist(request);
            opened.add(request.id());
        });
        auditTrail.changedEach("open-tracing-request", "tracing-request", opened);
    }

    /**
     * Takes a step of the life cycle.
     *
     * @throws Refused with the reason, if the step cannot be taken from here
     * @throws StaleVersion if somebody else took one meanwhile
     * @throws InvalidInput if a reason is needed and missing
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void take(TakeStep command) {
        TracingRequest request =
                entityManager.find(TracingRequest.class, command.id().value());
        if (request == null) {
            throw new NotFound();
        }
        if (request.version() != command.version()) {
            throw new StaleVersion();
        }
        request.take(command.target(), command.reason(), clock.instant());
        auditTrail.changed(
                "take-step", "tracing-request", command.id(), command.target().name());
    }

    /**
     * Shows on the open face what has come up from below the seal. Whoever calls: only what those allow who keep the
     * seals, so that no door and no role can relay without the sought person's consent (rule 1).
     *
     * @param target {@link TracingState#RELAYED} or {@link TracingState#FAMILY_TOLD}
     * @throws Refused if nothing below the seal allows it, or the request is not being searched
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void comeUp(CaseId caseId, TracingRequestId id, TracingState target) {
        boolean known = target == TracingState.RELAYED || target == TracingState.FAMILY_TOLD;
        if (!known || belowTheSeal.stream().noneMatch(seal -> seal.lets(caseId, id, target))) {
            throw new Refused("tracing.hindrance.RELAYED");
        }
        TracingRequest request = entityManager.find(TracingRequest.class, id.value());
        if (request == null || !request.caseId().equals(caseId)) {
            throw new NotFound();
        }
        request.comeUp(target, clock.instant());
        auditTrail.changed("come-up", "tracing-request", id, target.name());
    }

    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<TracingRequestView> ofCase(CaseId caseId) {
        return ofCases(Set.of(caseId));
    }

    /** The requests of several cases in one statement, in the order in which they were opened; no duplicates. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<TracingRequestView> ofCases(Collection<CaseId> cases) {
        if (cases.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select r from TracingRequest r where r.caseId in :cases and r.duplicateOf is null"
                                + " order by r.opened",
                        TracingRequest.class)
                .setParameter("cases", cases.stream().map(CaseId::value).toList())
                .getResultStream()
                .map(TracingRequest::openView)
                .toList();
    }

    /** Those of a case that were closed as duplicates, in the order in which they were opened. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<DuplicateRequest> duplicates(CaseId caseId) {
        return entityManager
                .createQuery(
                        "select r from TracingRequest r where r.caseId = :case and r.duplicateOf is not null"
                                + " order by r.opened",
                        TracingRequest.class)
                .setParameter("case", caseId.value())
                .getResultStream()
                .map(request -> new DuplicateRequest(request.openView(), Objects.requireNonNull(request.duplicateOf())))
                .toList();
    }

    /** This request and all for which it goes on, whatever lies under its seal. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public Set<TracingRequestId> joined(CaseId caseId, TracingRequestId id) {
        List<DuplicateRequest> duplicates = duplicates(caseId);
        Set<TracingRequestId> joined = new LinkedHashSet<>(Set.of(id));
        boolean more = true;
        while (more) {
            more = joined.addAll(duplicates.stream()
                    .filter(duplicate -> joined.contains(duplicate.goesOn()))
                    .map(duplicate -> duplicate.request().id())
                    .toList());
        }
        return joined;
    }

    /** The open face of the request that goes on for this one, itself if it does. @throws NotFound if there is none */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public TracingRequestView goingOn(CaseId caseId, TracingRequestId id) {
        return ofCase(caseId).stream()
                .filter(request ->
                        request.id().equals(id) || joined(caseId, request.id()).contains(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The requests, in any case, that seek one of these persons; no duplicates. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<TracingRequestView> seeking(Collection<PersonId> persons) {
        return entityManager
                .createQuery(
                        "select r from TracingRequest r where r.sought in :persons and r.duplicateOf is null"
                                + " order by r.opened",
                        TracingRequest.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toList())
                .getResultStream()
                .map(TracingRequest::openView)
                .toList();
    }

    /** The cases in which one of these persons is sought. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public Set<CaseId> casesSeeking(Collection<PersonId> persons) {
        return entityManager
                .createQuery("select r.caseId from TracingRequest r where r.sought in :persons", UUID.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toList())
                .getResultStream()
                .map(CaseId::new)
                .collect(Collectors.toSet());
    }
}
