package org.kinbridge.core.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.retention.KeptApart;
import org.kinbridge.core.retention.MonthlyRows;

/**
 * Messages between the modules that were delivered: what they carried is kept where it arrived. Half a year, to find out
 * what went wrong.
 */
@ApplicationScoped
class DeliveredMessages implements KeptApart {

    private static final MonthlyRows ROWS = new MonthlyRows("core.outbox", "delivered_at", "delivered_at is not null");

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DeliveredMessages() {
        this.entityManager = null;
    }

    @Inject
    DeliveredMessages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String kind() {
        return "outbox";
    }

    @Override
    public int defaultMonths() {
        return 6;
    }

    @Override
    public List<Bundle> restingSince(Instant before, int most) {
        return ROWS.bundles(entityManager, before, most);
    }

    @Override
    public void letGo(UUID record) {
        ROWS.delete(entityManager, record);
    }
}
