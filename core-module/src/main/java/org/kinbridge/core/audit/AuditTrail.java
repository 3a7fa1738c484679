package org.kinbridge.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.kinbridge.core.security.CurrentCaller;

/**
 * Writes down who changed and who read what, in the caller's transaction: if the entry cannot be written, the change
 * or the reading does not happen. Entries name the kind and the id of a record; they never hold personal data.
 */
@ApplicationScoped
@Transactional
public class AuditTrail {

    private final EntityManager entityManager;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected AuditTrail() {
        this.entityManager = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    AuditTrail(EntityManager entityManager, CurrentCaller caller, Clock clock) {
        this.entityManager = entityManager;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param action what was done, as a verb in lower case, such as {@code open-case}
     * @param subjectKind the kind of record, such as {@code case}
     * @param subjectId its id
     */
    public void changed(String action, String subjectKind, Object subjectId) {
        append("CHANGED", action, subjectKind, subjectId, "");
    }

    /** As {@link #changed(String, String, Object)}, with a detail that is no personal data: a state, a count, a reason code. */
    public void changed(String action, String subjectKind, Object subjectId, String detail) {
        append("CHANGED", action, subjectKind, subjectId, detail);
    }

    /** Somebody looked at sensitive data. */
    public void read(String action, String subjectKind, Object subjectId) {
        append("READ", action, subjectKind, subjectId, "");
    }

    /** Somebody came in, was refused, or left. */
    public void access(String action, String subjectKind, Object subjectId, String detail) {
        append("ACCESS", action, subjectKind, subjectId, detail);
    }

    private void append(String kind, String action, String subjectKind, Object subjectId, String detail) {
        entityManager
                .createNativeQuery(
                        "select core.append_audit(:at, :actor, :kind, :action, :subjectKind, :subjectId, :detail)",
                        Long.class)
                .setParameter("at", ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()))
                .setParameter("actor", caller.get().auditName())
                .setParameter("kind", kind)
                .setParameter("action", action)
                .setParameter("subjectKind", subjectKind)
                .setParameter("subjectId", subjectId.toString())
                .setParameter("detail", detail)
                .getSingleResult();
    }
}
