package org.kinbridge.core.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import org.kinbridge.core.persistence.Json;

/**
 * Keeps what one module must tell another, in the transaction of the change itself. The dispatcher delivers it
 * afterwards, as a CDI event of the same type, at least once and in order of writing.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    /** Fired inside the writing transaction, so that delivery starts as soon as it is committed. */
    record Filled() {}

    private final EntityManager entityManager;
    private final Clock clock;
    private final Event<Filled> filled;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Outbox() {
        this.entityManager = null;
        this.clock = null;
        this.filled = null;
    }

    @Inject
    Outbox(EntityManager entityManager, Clock clock, Event<Filled> filled) {
        this.entityManager = entityManager;
        this.clock = clock;
        this.filled = filled;
    }

    /** @param message a public record of ids and plain values that {@link Json} can write and read */
    public void put(Record message) {
        entityManager
                .createNativeQuery("insert into core.outbox (id, kind, payload, created_at, next_attempt_at)"
                        + " values (:id, :kind, cast(:payload as jsonb), :now, :now)")
                .setParameter("id", UUID.randomUUID())
                .setParameter("kind", message.getClass().getName())
                .setParameter("payload", Json.write(message))
                .setParameter("now", Timestamp.from(clock.instant()))
                .executeUpdate();
        filled.fire(new Filled());
    }

    /**
     * Takes back every message, delivered or not, that names one of these ids: what it says is erased everywhere else.
     *
     * @param component name of the record component that holds the id
     */
    public void forget(String component, Collection<UUID> ids) {
        entityManager
                .createNativeQuery(
                        "delete from core.outbox where jsonb_extract_path_text(payload, :component) in (:ids)")
                .setParameter("component", component)
                .setParameter("ids", ids.stream().map(UUID::toString).toList())
                .executeUpdate();
    }
}
