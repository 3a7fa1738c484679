package org.kinbridge.newsletter.mailing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kinbridge.core.event.ApplicationStarted;
import org.kinbridge.core.security.SystemWork;
import org.kinbridge.newsletter.post.PostOffice;
import org.kinbridge.newsletter.post.PostOfficeClosed;
import org.kinbridge.newsletter.post.PostRound;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is under way, in batches over one connection; looks every few seconds for what had to wait. */
@ApplicationScoped
class MailingWorker {

    private static final Logger LOG = LoggerFactory.getLogger(MailingWorker.class);
    private static final int BATCH = 50;
    private static final int POLL_SECONDS = 5;

    /** A mailing was started or resumed; fired in the transaction of that decision. */
    record Awaited() {}

    @Resource
    private ManagedScheduledExecutorService executor;

    private final MailingRun run;
    private final PostOffice postOffice;
    private final SystemWork systemWork;
    private final AtomicBoolean running = new AtomicBoolean();

    @SuppressWarnings("NullAway") // for the client proxy only
    protected MailingWorker() {
        this.run = null;
        this.postOffice = null;
        this.systemWork = null;
    }

    @Inject
    MailingWorker(MailingRun run, PostOffice postOffice, SystemWork systemWork) {
        this.run = run;
        this.postOffice = postOffice;
        this.systemWork = systemWork;
    }

    void start(@Observes ApplicationStarted started) {
        executor.scheduleWithFixedDelay(this::look, POLL_SECONDS, POLL_SECONDS, TimeUnit.SECONDS);
    }

    void onAwaited(@Observes(during = TransactionPhase.AFTER_SUCCESS) Awaited awaited) {
        executor.execute(this::look);
    }

    private void look() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            systemWork.run("mailing", this::work);
        } catch (RuntimeException e) {
            LOG.error("The mailings could not be worked on: {}", e.getClass().getName());
        } finally {
            running.set(false);
        }
    }

    private void work() {
        int recovered = run.recover();
        if (recovered > 0) {
            LOG.warn("{} deliveries were in hand when a worker stopped", recovered);
        }
        for (MailingId mailing : run.underWay()) {
            try {
                run.snapshot(mailing);
                sendAllDue(mailing);
            } catch (RuntimeException e) {
                LOG.error(
                        "Mailing {} waits for another attempt: {}",
                        mailing,
                        e.getClass().getName());
            }
        }
    }

    private void sendAllDue(MailingId mailing) {
        for (List<DeliveryId> batch = run.claim(mailing, BATCH); !batch.isEmpty(); batch = run.claim(mailing, BATCH)) {
            try (PostRound round = postOffice.open()) {
                IssueMessage message = run.message(mailing);
                batch.forEach(delivery -> send(delivery, message, round));
                run.serverBack(mailing);
            } catch (PostOfficeClosed away) {
                run.serverAway(mailing, batch);
                return;
            }
        }
    }

    /** If writing down the outcome fails, the row stays as it is and becomes uncertain, which it then is. */
    private void send(DeliveryId delivery, IssueMessage message, PostRound round) {
        run.submit(delivery, message).ifPresent(addressed -> run.end(delivery, round.hand(addressed)));
    }
}
