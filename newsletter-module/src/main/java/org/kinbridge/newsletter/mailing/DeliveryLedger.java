package org.kinbridge.newsletter.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.subscription.ReaderErased;
import org.kinbridge.newsletter.subscription.Recipient;

/** The ledger of deliveries: one row per mailing and address. */
@ApplicationScoped
class DeliveryLedger {

    /**
     * A row is written only for an address that this mailing has not yet, and that no cancelled mailing of the same
     * edition has already reached.
     */
    private static final String FILL =
            "insert into newsletter.delivery (id, mailing_id, reader_id, address, address_key,"
                    + " state, attempts, next_attempt_at, touched_at, reply)"
                    + " select cast(:id as uuid), cast(:mailing as uuid), cast(:reader as uuid), :address, :key, 'PENDING', 0,"
                    + " cast(:now as timestamptz), cast(:now as timestamptz), ''"
                    + " where not exists (select 1 from newsletter.delivery d join newsletter.mailing m on m.id = d.mailing_id"
                    + "  join newsletter.mailing ours on ours.id = :mailing and ours.issue_number = m.issue_number and ours.language = m.language"
                    + "  where m.id <> ours.id and d.address_key = :key and d.state not in ('PENDING', 'CLAIMED', 'SUPPRESSED'))"
                    + " on conflict (mailing_id, address_key) do nothing";

    private static final String CLAIM =
            "select * from newsletter.delivery where mailing_id = :mailing and state = 'PENDING'"
                    + " and next_attempt_at <= :now order by next_attempt_at, id limit :most for update skip locked";

    private static final String IN_HAND_TOO_LONG = "select * from newsletter.delivery"
            + " where state in ('CLAIMED', 'SUBMITTING') and touched_at < :before order by id limit 500 for update skip locked";

    @PersistenceContext
    private EntityManager entityManager;

    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DeliveryLedger() {
        this.clock = null;
    }

    @Inject
    DeliveryLedger(Clock clock) {
        this.clock = clock;
    }

    /** Writes the snapshot; doing it again after a crash adds nothing twice. */
    void fill(MailingId mailing, List<Recipient> recipients) {
        for (Recipient recipient : recipients) {
            entityManager
                    .createNativeQuery(FILL)
                    .setParameter("id", UUID.randomUUID())
                    .setParameter("mailing", mailing.value())
                    .setParameter("reader", recipient.reader().value())
                    .setParameter("address", recipient.address().value())
                    .setParameter("key", recipient.addressKey())
                    .setParameter("now", Timestamp.from(clock.instant()))
                    .executeUpdate();
        }
    }

    /** Takes rows that are due and that no other worker is taking. */
    List<DeliveryId> claim(MailingId mailing, int most) {
        Instant now = clock.instant();
        List<Delivery> rows = deliveries(entityManager
                .createNativeQuery(CLAIM, Delivery.class)
                .setParameter("mailing", mailing.value())
                .setParameter("now", Timestamp.from(now))
                .setParameter("most", most));
        rows.forEach(row -> row.claim(now));
        return rows.stream().map(Delivery::id).toList();
    }

    /** Rows whose worker has not been heard of since {@code lease}. */
    List<Delivery> inHandLongerThan(Duration lease) {
        return deliveries(entityManager
                .createNativeQuery(IN_HAND_TOO_LONG, Delivery.class)
                .setParameter("before", Timestamp.from(clock.instant().minus(lease))));
    }

    private static List<Delivery> deliveries(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Delivery.class::cast).toList();
    }

    /** The row, locked until the transaction ends. */
    Optional<Delivery> lock(DeliveryId id) {
        return Optional.ofNullable(entityManager.find(Delivery.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    DeliveryCounts counts(MailingId mailing) {
        return counts(List.of(mailing)).getOrDefault(mailing, DeliveryCounts.none());
    }

    /** The counts of several mailings in one statement; those without a delivery are missing. */
    Map<MailingId, DeliveryCounts> counts(Collection<MailingId> mailings) {
        Map<MailingId, Map<DeliveryState, Long>> counts = new HashMap<>();
        if (!mailings.isEmpty()) {
            entityManager
                    .createQuery(
                            "select d.mailingId, d.state, count(d) from Delivery d where d.mailingId in :ids"
                                    + " group by d.mailingId, d.state",
                            Object[].class)
                    .setParameter("ids", mailings.stream().map(MailingId::value).toList())
                    .getResultList()
                    .forEach(row -> counts.computeIfAbsent(new MailingId((UUID) row[0]), id -> new HashMap<>())
                            .put((DeliveryState) row[1], (Long) row[2]));
        }
        return counts.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> new DeliveryCounts(entry.getValue())));
    }

    /** Rows of one state, or of all, the latest first. */
    List<DeliveryRow> rows(MailingId mailing, @Nullable DeliveryState state, int most) {
        return entityManager
                .createQuery(
                        "select d from Delivery d where d.mailingId = :id and (:any = true or d.state = :state)"
                                + " order by d.touchedAt desc, d.id",
                        Delivery.class)
                .setParameter("id", mailing.value())
                .setParameter("any", state == null)
                .setParameter("state", state == null ? DeliveryState.PENDING : state)
                .setMaxResults(most)
                .getResultStream()
                .map(Delivery::row)
                .toList();
    }

    /** The ledger keeps that somebody was mailed, and forgets who. */
    void forget(@Observes ReaderErased erased) {
        entityManager
                .createNativeQuery(
                        "update newsletter.delivery set reader_id = null, address = null where reader_id = :id")
                .setParameter("id", erased.reader().value())
                .executeUpdate();
    }
}
