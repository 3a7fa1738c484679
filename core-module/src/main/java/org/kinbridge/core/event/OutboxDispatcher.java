package org.kinbridge.core.event;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kinbridge.core.security.SystemWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Delivers outbox rows as soon as they are committed, and looks every few seconds for those that had to wait. */
@ApplicationScoped
class OutboxDispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDispatcher.class);
    private static final int BATCH = 50;
    private static final int POLL_SECONDS = 5;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final OutboxDelivery delivery;
    private final SystemWork systemWork;
    private final AtomicBoolean running = new AtomicBoolean();
    private final AtomicBoolean again = new AtomicBoolean();

    @SuppressWarnings("NullAway") // for the client proxy only
    protected OutboxDispatcher() {
        this.delivery = null;
        this.systemWork = null;
    }

    @Inject
    OutboxDispatcher(OutboxDelivery delivery, SystemWork systemWork) {
        this.delivery = delivery;
        this.systemWork = systemWork;
    }

    void start(@Observes ApplicationStarted started) {
        executor.scheduleWithFixedDelay(this::dispatch, POLL_SECONDS, POLL_SECONDS, TimeUnit.SECONDS);
    }

    void onFilled(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.Filled filled) {
        executor.execute(this::dispatch);
    }

    private void dispatch() {
        again.set(true);
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            while (again.getAndSet(false)) {
                systemWork.run("outbox", this::deliverAllDue);
            }
        } catch (RuntimeException e) {
            LOG.error("The outbox could not be read: {}", e.getClass().getName());
        } finally {
            running.set(false);
        }
    }

    private void deliverAllDue() {
        List<OutboxDelivery.Waiting> due = delivery.due(BATCH);
        while (!due.isEmpty()) {
            due.forEach(this::deliver);
            due = due.size() < BATCH ? List.of() : delivery.due(BATCH);
        }
    }

    private void deliver(OutboxDelivery.Waiting waiting) {
        try {
            delivery.deliver(waiting);
        } catch (RuntimeException e) {
            LOG.warn(
                    "Outbox row {} waits for another attempt: {}",
                    waiting.id(),
                    e.getClass().getName());
            delivery.postpone(waiting, e.getClass().getName());
        }
    }
}
