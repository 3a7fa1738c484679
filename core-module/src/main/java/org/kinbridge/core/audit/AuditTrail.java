package org.kinbridge.core.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.security.CurrentCaller;

/**
 * Writes down who changed and who read what, in the caller's transaction: if the entry cannot be written, the change
 * or the reading does not happen. Entries name the kind and the id of a record; they never hold personal data.
 */
@ApplicationScoped
@Transactional
public class AuditTrail {

    private static final String GATHERED = "audit entries of the work that goes on";

    private final EntityManager entityManager;
    private final TransactionSynchronizationRegistry transaction;
    private final CurrentCaller caller;
    private final Clock clock;

    /** An entry as it will be written. @param at in microseconds since 1970 */
    record Entry(
            long at, String actor, String kind, String action, String subjectKind, String subjectId, String detail) {}

    @SuppressWarnings("NullAway") // for the client proxy only
    protected AuditTrail() {
        this.entityManager = null;
        this.transaction = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    AuditTrail(
            EntityManager entityManager,
            TransactionSynchronizationRegistry transaction,
            CurrentCaller caller,
            Clock clock) {
        this.entityManager = entityManager;
        this.transaction = transaction;
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

    /**
     * A change to be written down.
     *
     * @param subjectId id of the record
     * @param detail no personal data: a state, a count, a reason code; may be empty
     */
    public record Change(String action, String subjectKind, Object subjectId, String detail) {}

    /** Many changes at once, in their order, with one statement. */
    public void changed(List<Change> changes) {
        together(() -> changes.forEach(change ->
                append("CHANGED", change.action(), change.subjectKind(), change.subjectId(), change.detail())));
    }

    /** The same change of many records. */
    public void changedEach(String action, String subjectKind, Collection<?> subjectIds) {
        changed(subjectIds.stream()
                .map(id -> new Change(action, subjectKind, id, ""))
                .toList());
    }

    /** Somebody looked at sensitive data. */
    public void read(String action, String subjectKind, Object subjectId) {
        append("READ", action, subjectKind, subjectId, "");
    }

    /** Somebody came in, was refused, or left. */
    public void access(String action, String subjectKind, Object subjectId, String detail) {
        append("ACCESS", action, subjectKind, subjectId, detail);
    }

    /**
     * Writes the entries of all that the work does with one statement at its end, in their order. If it fails, none is
     * written and neither is what it did: both are in one transaction.
     */
    public void together(Runnable work) {
        if (transaction.getResource(GATHERED) != null) {
            work.run();
            return;
        }
        List<Entry> gathered = new ArrayList<>();
        transaction.putResource(GATHERED, gathered);
        try {
            work.run();
        } finally {
            transaction.putResource(GATHERED, null);
        }
        appendAll(gathered);
    }

    private void appendAll(List<Entry> entries) {
        if (!entries.isEmpty()) {
            entityManager
                    .createNativeQuery("select core.append_audit_all(cast(:entries as jsonb))", Long.class)
                    .setParameter("entries", Json.write(entries))
                    .getSingleResult();
        }
    }

    private void append(String kind, String action, String subjectKind, Object subjectId, String detail) {
        Entry entry = new Entry(
                ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()),
                caller.get().auditName(),
                kind,
                action,
                subjectKind,
                subjectId.toString(),
                detail);
        if (transaction.getResource(GATHERED) instanceof List<?> gathered) {
            @SuppressWarnings("unchecked") // put there by together
            List<Entry> entries = (List<Entry>) gathered;
            entries.add(entry);
            return;
        }
        entityManager
                .createNativeQuery(
                        "select core.append_audit(:at, :actor, :kind, :action, :subjectKind, :subjectId, :detail)",
                        Long.class)
                .setParameter("at", entry.at())
                .setParameter("actor", entry.actor())
                .setParameter("kind", kind)
                .setParameter("action", action)
                .setParameter("subjectKind", subjectKind)
                .setParameter("subjectId", entry.subjectId())
                .setParameter("detail", detail)
                .getSingleResult();
    }
}
