package org.kinbridge.newsletter.issue;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.SystemOnly;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/** Publication at an hour that a coordinator chooses. What may be published is decided again when the hour comes. */
@Boundary
public class ScheduledPublication {

    private final IssueStore store;
    private final Drafting drafting;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ScheduledPublication() {
        this.store = null;
        this.drafting = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    ScheduledPublication(
            IssueStore store, Drafting drafting, AuditTrail auditTrail, CurrentCaller caller, Clock clock) {
        this.store = store;
        this.drafting = drafting;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Chooses the hour; another one chosen before no longer counts.
     *
     * @throws InvalidInput naming {@code publishDay} for an hour that has passed or lies more than a year ahead
     * @throws Refused if the issue is not signed off, or something keeps it from being published
     */
    @AllowedTo(Role.COORDINATOR)
    public void schedule(IssueVersion seen, Instant at) {
        Issue issue = store.toChange(seen);
        int findings = IssueChecks.of(drafting.draft(issue)).size();
        if (findings > 0) {
            throw new Refused("issues.problem.findings", findings);
        }
        issue.publishAt(PublicationHour.of(caller.staff().account().value(), at, clock.instant()));
        changed(issue, "schedule-publication");
    }

    /** Nothing happens by itself any more. */
    @AllowedTo(Role.COORDINATOR)
    public void cancel(IssueVersion seen) {
        Issue issue = store.toChange(seen);
        issue.publishBySomebody();
        changed(issue, "cancel-scheduled-publication");
    }

    /** The issues whose hour has come, the earliest first. */
    @SystemOnly
    public List<DueIssue> due() {
        return store.toPublishBy(clock.instant()).stream()
                .map(issue -> new DueIssue(
                        new IssueVersion(issue.id(), issue.version()),
                        Objects.requireNonNull(issue.publicationHour().by())))
                .toList();
    }

    /** It could not be published: from now on it waits for a coordinator again, who sees why. */
    @SystemOnly
    public void hinder(UUID id) {
        Issue issue = store.issue(id);
        issue.hinderPublication(clock.instant());
        changed(issue, "hinder-publication");
    }

    private void changed(Issue issue, String action) {
        store.changed(issue);
        auditTrail.changed(action, "issue", issue.id());
    }
}
