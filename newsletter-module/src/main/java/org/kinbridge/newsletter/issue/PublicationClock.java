package org.kinbridge.newsletter.issue;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kinbridge.core.event.ApplicationStarted;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Colleague;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.security.SystemWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes what was scheduled when its hour has come, in the name of the coordinator who decided so, if that person still is
 * one. The hours stand in the database, so that what fell due while the program stood still is published after its start.
 */
@ApplicationScoped
class PublicationClock {

    private static final Logger LOG = LoggerFactory.getLogger(PublicationClock.class);
    private static final int POLL_SECONDS = 5;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final ScheduledPublication scheduled;
    private final Issues issues;
    private final Accounts accounts;
    private final SystemWork systemWork;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PublicationClock() {
        this.scheduled = null;
        this.issues = null;
        this.accounts = null;
        this.systemWork = null;
    }

    @Inject
    PublicationClock(ScheduledPublication scheduled, Issues issues, Accounts accounts, SystemWork systemWork) {
        this.scheduled = scheduled;
        this.issues = issues;
        this.accounts = accounts;
        this.systemWork = systemWork;
    }

    void start(@Observes ApplicationStarted started) {
        executor.scheduleWithFixedDelay(this::look, POLL_SECONDS, POLL_SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            List<DueIssue> due = systemWork.call("publication", scheduled::due);
            due.forEach(this::publish);
        } catch (RuntimeException e) {
            LOG.error(
                    "Scheduled issues could not be looked at: {}", e.getClass().getName());
        }
    }

    private void publish(DueIssue due) {
        Caller.Staff coordinator = new Caller.Staff(new AccountId(due.by()), "", Role.COORDINATOR);
        try {
            systemWork.onBehalfOf(coordinator, () -> {
                requireStillThere(due);
                return issues.publish(due.seen());
            });
        } catch (StaleVersion changedMeanwhile) {
            LOG.info(
                    "Issue {} was changed at its hour and is looked at again",
                    due.seen().id());
        } catch (RuntimeException e) {
            LOG.warn(
                    "Issue {} could not be published at its hour: {}",
                    due.seen().id(),
                    e.getClass().getName());
            systemWork.run("publication", () -> scheduled.hinder(due.seen().id()));
        }
    }

    private void requireStillThere(DueIssue due) {
        boolean there =
                accounts.colleagues().stream().anyMatch(one -> one.id().value().equals(due.by()) && isCoordinator(one));
        if (!there) {
            throw new Refused("issues.problem.schedulerGone");
        }
    }

    private static boolean isCoordinator(Colleague colleague) {
        return colleague.active() && colleague.role() == Role.COORDINATOR;
    }
}
