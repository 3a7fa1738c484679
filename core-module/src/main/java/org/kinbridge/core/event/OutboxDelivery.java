package org.kinbridge.core.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.persistence.Json;

/** Delivers one waiting row per transaction; what the observers write and the row's mark are committed together. */
@ApplicationScoped
class OutboxDelivery {

    private static final String OURS = "org.kinbridge.";
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final EntityManager entityManager;
    private final Clock clock;
    private final Event<Object> events;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected OutboxDelivery() {
        this.entityManager = null;
        this.clock = null;
        this.events = null;
    }

    @Inject
    OutboxDelivery(EntityManager entityManager, Clock clock, Event<Object> events) {
        this.entityManager = entityManager;
        this.clock = clock;
        this.events = events;
    }

    /** A row that is due. */
    record Waiting(UUID id, String kind, String payload, int attempts) {}

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Waiting> due(int most) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select id, kind, cast(payload as text), attempts from core.outbox"
                                + " where delivered_at is null and next_attempt_at <= :now order by sequence limit :most",
                        Object[].class)
                .setParameter("now", now())
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Waiting((UUID) row[0], (String) row[1], (String) row[2], ((Number) row[3]).intValue()))
                .toList();
    }

    /** Claims the row; does nothing if another node has it or had it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void deliver(Waiting waiting) {
        List<?> claimed = entityManager
                .createNativeQuery(
                        "select id from core.outbox where id = :id and delivered_at is null for update skip locked",
                        UUID.class)
                .setParameter("id", waiting.id())
                .getResultList();
        if (claimed.isEmpty()) {
            return;
        }
        fire(read(waiting));
        entityManager
                .createNativeQuery(
                        "update core.outbox set delivered_at = :now, attempts = attempts + 1, problem = null where id = :id")
                .setParameter("now", now())
                .setParameter("id", waiting.id())
                .executeUpdate();
    }

    /** The next attempt comes after 2, 4, 8 ... seconds, at most after an hour; the row is never given up. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void postpone(Waiting waiting, String problem) {
        Duration wait = Duration.ofSeconds(1L << Math.min(waiting.attempts() + 1, 20));
        Instant next = clock.instant().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        entityManager
                .createNativeQuery(
                        "update core.outbox set attempts = attempts + 1, next_attempt_at = :next, problem = :problem where id = :id")
                .setParameter("next", Timestamp.from(next))
                .setParameter("problem", problem)
                .setParameter("id", waiting.id())
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private <T> void fire(T message) {
        events.select((Class<T>) message.getClass()).fire(message);
    }

    private static Object read(Waiting waiting) {
        if (!waiting.kind().startsWith(OURS)) {
            throw new IllegalStateException("Not a record of this program: " + waiting.kind());
        }
        try {
            Class<?> type =
                    Class.forName(waiting.kind(), true, Thread.currentThread().getContextClassLoader());
            return Json.read(waiting.payload(), type.asSubclass(Record.class));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Nobody knows " + waiting.kind(), e);
        }
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
