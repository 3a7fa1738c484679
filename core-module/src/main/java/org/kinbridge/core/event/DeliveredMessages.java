package org.kinbridge.core.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.kinbridge.core.retention.KeptByMonth;
import org.kinbridge.core.retention.MonthlyRows;

/**
 * Messages between the modules that were delivered: what they carried is kept where it arrived. Half a year, to find out
 * what went wrong.
 */
@ApplicationScoped
class DeliveredMessages extends KeptByMonth {

    protected DeliveredMessages() {}

    @Inject
    DeliveredMessages(EntityManager entityManager) {
        super(entityManager, "outbox", 6, new MonthlyRows("core.outbox", "delivered_at", "delivered_at is not null"));
    }
}
