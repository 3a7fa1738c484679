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
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.problem.InvalidInput;

/**
 * Exactly one sought person in one case. Has an open face, which everybody on the case sees and moves, and below it a
 * sealed state. The sealed state neither changes the version nor the date of the face, and steps of the face leave it
 * alone: nothing on the open side may tell that it is there.
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

    @NotAudited
    @OptimisticLock(excluded = true)
    @Enumerated(EnumType.STRING)
    @Column(name = "sealed_state")
    private @Nullable TracingState sealedState;

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
     * A step below the seal; the first begins at the open face. Only what the family may know comes up to the face:
     * that something was relayed, or that they were told of a death.
     */
    void takeSealed(TracingState target, Instant now) {
        (sealedState == null ? state : sealedState).requireMayBecome(target);
        if (target.sealed()) {
            this.sealedState = target;
            return;
        }
        this.sealedState = null;
        if (target != TracingState.OPEN) {
            this.state = target;
            this.since = now;
        }
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
