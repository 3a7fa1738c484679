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

    @Column(name = "duplicate_of")
    private @Nullable UUID duplicateOf;

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
        requireGoesOn();
        state.requireMayBecome(target);
        if (given == ClosureReason.DUPLICATE) {
            throw new InvalidInput("reason", "tracing.error.reason");
        }
        if (target.needsReason() && given == null) {
            throw new InvalidInput("reason", "tracing.error.reason");
        }
        this.state = target;
        this.reason = target.needsReason() ? given : null;
        this.since = now;
    }

    private void requireGoesOn() {
        if (duplicateOf != null) {
            throw new Refused("tracing.hindrance.duplicate");
        }
    }

    /** Another request of the same case goes on for both, since both seek one human being. */
    void closeAsDuplicateOf(TracingRequest other, Instant now) {
        requireGoesOn();
        this.duplicateOf = other.id;
        this.state = TracingState.CLOSED;
        this.reason = ClosureReason.DUPLICATE;
        this.since = now;
    }

    /** Goes on by itself again, where it stood. */
    void goOnAgain(TracingState stood, @Nullable ClosureReason why, Instant then) {
        this.duplicateOf = null;
        this.state = stood;
        this.reason = why;
        this.since = then;
    }

    /** Whether the search, as everybody sees, was refused or ended because it could endanger somebody. */
    boolean notSafe() {
        return reason == ClosureReason.NOT_SAFE;
    }

    /**
     * How far the open face has come: of two requests that become one, the further one goes on. What the family has been
     * told weighs most, then the search, and an ended one least.
     */
    int standing() {
        return switch (state) {
            case FAMILY_TOLD -> 7;
            case RELAYED -> 6;
            case OPEN -> 5;
            case DORMANT -> 4;
            case SAFETY_CHECK -> 3;
            case INTAKE -> 2;
            case CLOSED -> 1;
            default -> 0;
        };
    }

    /** The request that goes on for this one; null for one that goes on itself. */
    @Nullable
    TracingRequestId duplicateOf() {
        return duplicateOf == null ? null : new TracingRequestId(duplicateOf);
    }

    /**
     * Shows what has come up from below the seal: that something was relayed, or that the family was told of a death.
     *
     * @throws Refused if the request is not being searched
     */
    void comeUp(TracingState target, Instant now) {
        requireGoesOn();
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
