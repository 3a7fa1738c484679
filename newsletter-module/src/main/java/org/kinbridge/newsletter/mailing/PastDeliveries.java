package org.kinbridge.newsletter.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.retention.KeptApart;
import org.kinbridge.core.retention.RestingRows;

/**
 * Who was mailed which edition: two years, for complaints and bounces that come late. Then the ledger keeps that
 * somebody was mailed, and forgets who; nobody is mailed twice, for the keyed hash stays.
 */
@ApplicationScoped
class PastDeliveries implements KeptApart {

    /** Such as {@code 31 en}, or {@code bulletin-3 en} for an issue of another newsletter than the first. */
    private static final String LABEL =
            "coalesce((select p.word || '-' from newsletter.publication p where p.word <> ''"
                    + " and p.id = m.issue_number / 100000 + 1), '') || m.issue_number % 100000 || ' ' || lower(m.language)";

    private static final RestingRows ROWS = new RestingRows(
            "newsletter.mailing m",
            LABEL,
            "m.state_since",
            "m.state in ('COMPLETED', 'CANCELLED') and exists (select 1 from newsletter.delivery d"
                    + " where d.mailing_id = m.id and (d.address is not null or d.reader_id is not null or d.reply <> ''))");

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
        return ROWS.bundles(entityManager, "m.id", before, most);
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
