package org.kinbridge.newsletter.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.retention.KeptApart;
import org.kinbridge.core.retention.MonthlyRows;

/** Addresses that somebody typed and nobody ever confirmed: whose they are is not known. One month, and no hash stays. */
@ApplicationScoped
class UnconfirmedReaders implements KeptApart {

    private static final MonthlyRows ROWS =
            new MonthlyRows("newsletter.subscriber", "asked_at", "state = 'PENDING' and ended_at is null");

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected UnconfirmedReaders() {
        this.entityManager = null;
    }

    @Inject
    UnconfirmedReaders(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String kind() {
        return "unconfirmed-readers";
    }

    @Override
    public int defaultMonths() {
        return 1;
    }

    @Override
    public List<Bundle> restingSince(Instant before, int most) {
        return ROWS.bundles(entityManager, before, most);
    }

    @Override
    public void letGo(UUID record) {
        ROWS.month(entityManager, record).ifPresent(month -> {
            String readers = " in (select id from newsletter.subscriber where " + ROWS.ofMonth() + ")";
            List.of(
                            "delete from newsletter.consent_event where subscriber_id" + readers,
                            "delete from newsletter.confirmation_link where subscriber_id" + readers,
                            "delete from newsletter.subscriber where id" + readers)
                    .forEach(sql -> entityManager
                            .createNativeQuery(sql)
                            .setParameter("month", month)
                            .executeUpdate());
        });
    }
}
