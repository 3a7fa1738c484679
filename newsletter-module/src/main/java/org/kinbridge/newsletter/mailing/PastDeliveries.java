package org.kinbridge.newsletter.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.retention.KeptApart;

/**
 * Who was mailed which edition: two years, for complaints and bounces that come late. Then the ledger keeps that
 * somebody was mailed, and forgets who; nobody is mailed twice, for the keyed hash stays.
 */
@ApplicationScoped
class PastDeliveries implements KeptApart {

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PastDeliveries() {
        this.entityManager = null;
    }

    @Inject
    PastDeliveries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String kind() {
        return "deliveries";
    }

    @Override
    public int defaultMonths() {
        return 24;
    }

    @Override
    public List<Bundle> restingSince(Instant before, int most) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select m.id, cast(m.issue_number as text) || ' ' || lower(m.language),"
                                + " cast(extract(epoch from m.state_since) * 1000000 as bigint)"
                                + " from newsletter.mailing m where m.state in ('COMPLETED', 'CANCELLED')"
                                + " and m.state_since < :before and exists (select 1 from newsletter.delivery d"
                                + " where d.mailing_id = m.id and (d.address is not null or d.reader_id is not null"
                                + " or d.reply <> '')) order by m.state_since, m.id limit :most",
                        Object[].class)
                .setParameter("before", Timestamp.from(before))
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Bundle(
                        (UUID) row[0],
                        (String) row[1],
                        Instant.EPOCH.plus(((Number) row[2]).longValue(), ChronoUnit.MICROS)))
                .toList();
    }

    @Override
    public void letGo(UUID record) {
        entityManager
                .createNativeQuery("update newsletter.delivery set reader_id = null, address = null, reply = ''"
                        + " where mailing_id = :id")
                .setParameter("id", record)
                .executeUpdate();
    }
}
