package org.kinbridge.cases.tracing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;

/**
 * Exactly one sought person in one case: the open face, which everybody on the case sees and moves. What lies below the
 * seal is kept elsewhere and has no place in it, so that nothing on the open side can tell that it is there.
 */
@Entity
@Audited
@Table(schema = "cases", name = "tracing_request")
class TracingRequest {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Column(name = "sought_id", nullable = false)
    private UUID sought;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TracingState state;

    @Enumerated(EnumType.STRING)
    private @Nullable ClosureReason reason;

    @Column(nullable = false)
    private Instant since;

    @NotAudited
    @Column(insertable = false, updatable = false)
    private long opened;

    @SuppressWarnings("NullAway") // for Hibernate
    protected TracingRequest() {}

    TracingRequest(CaseId caseId, PersonId sought, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.sought = sought.value();
        this.state = TracingState.INTAKE;
        this.since = now;
    }

    /** A step of the open face. */
    void take(TracingState target, @Nullable ClosureReason given, Instant now) {
        if (target.sealed()) {
            throw new IllegalArgumentException("sealed states are not steps of the open face");
        }
        state.requireMayBecome(target);
        if (target.needsReason() && given == null) {
            throw new InvalidInput("reason", "tracing.error.reason");
        }
        this.state = target;
        this.reason = target.needsReason() ? given : null;
        this.since = now;
    }

    /**
     * Shows what has come up from below the seal: that something was relayed, or that the family was told of a death.
     *
     * @throws Refused if the request is not being searched
     */
    void comeUp(TracingState target, Instant now) {
        boolean searched = state == TracingState.OPEN || state == TracingState.DORMANT;
        boolean toldAfterRelay = state == TracingState.RELAYED && target == TracingState.FAMILY_TOLD;
        if (!searched && !toldAfterRelay) {
            throw new Refused("tracing.hindrance.ended");
        }
        this.state = target;
        this.reason = null;
        this.since = now;
    }

    TracingRequestId id() {
        return new TracingRequestId(id);
    }

    int version() {
        return version;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    TracingRequestView openView() {
        return new TracingRequestView(id(), version, caseId(), new PersonId(sought), state, since, reason);
    }
}
