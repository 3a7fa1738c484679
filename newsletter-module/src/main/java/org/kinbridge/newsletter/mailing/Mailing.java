package org.kinbridge.newsletter.mailing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.PublicationId;

/** One sending of one published edition. */
@Entity
@Table(schema = "newsletter", name = "mailing")
class Mailing {

    /** How late a start may be and still happen by itself; after a longer downtime a person decides. */
    static final Duration GRACE = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "issue_number", nullable = false)
    private int issueNumber;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MailingState state;

    @Column(name = "state_since", nullable = false)
    private Instant stateSince;

    @Column(name = "prepared_by", nullable = false)
    private UUID preparedBy;

    @Column(name = "approval_asked_by")
    private @Nullable UUID approvalAskedBy;

    @Column(name = "approved_by")
    private @Nullable UUID approvedBy;

    @Column(name = "sent_back_because", nullable = false)
    private String sentBackBecause;

    @Column(name = "scheduled_for")
    private @Nullable Instant scheduledFor;

    @Column(name = "server_away", nullable = false)
    private boolean serverAway;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Mailing() {}

    Mailing(int issueNumber, Language language, AccountId preparedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.issueNumber = issueNumber;
        this.language = language;
        this.preparedBy = preparedBy.value();
        this.state = MailingState.DRAFT;
        this.stateSince = now;
        this.sentBackBecause = "";
    }

    MailingId id() {
        return new MailingId(id);
    }

    int issueNumber() {
        return issueNumber;
    }

    /** The newsletter to whose readers it goes. */
    PublicationId publication() {
        return new FiledNumber(issueNumber).publication();
    }

    Language language() {
        return language;
    }

    MailingState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    /** @throws StaleVersion if somebody changed it since the page was shown */
    Mailing expect(int shownVersion) {
        if (shownVersion != version) {
            throw new StaleVersion();
        }
        return this;
    }

    void checked(Instant now) {
        MailingAction.CHECK.require(state);
        become(MailingState.CHECKED, now);
        this.sentBackBecause = "";
    }

    void testSent(Instant now) {
        MailingAction.SEND_TEST.require(state);
        become(MailingState.TEST_SENT, now);
    }

    void askApproval(AccountId by, Instant now) {
        MailingAction.ASK_APPROVAL.require(state);
        become(MailingState.PENDING_APPROVAL, now);
        this.approvalAskedBy = by.value();
    }

    /** Four eyes: neither who prepared it nor who asked for approval. @throws Refused to those */
    void approve(AccountId by, Instant now) {
        MailingAction.APPROVE.require(state);
        if (isOwnWorkOf(by)) {
            throw new Refused("mailings.refused.ownWork");
        }
        become(MailingState.SCHEDULED, now);
        this.approvedBy = by.value();
    }

    void sendBack(String because, Instant now) {
        MailingAction.SEND_BACK.require(state);
        become(MailingState.DRAFT, now);
        this.sentBackBecause = because;
        this.approvalAskedBy = null;
    }

    /** Sets the hour; the background work starts it then. */
    void start(Instant at) {
        MailingAction.START.require(state);
        this.scheduledFor = at;
    }

    boolean isDue(Instant now) {
        return state == MailingState.SCHEDULED
                && scheduledFor != null
                && !now.isBefore(scheduledFor)
                && !isOverdue(now);
    }

    /** The hour passed while the program did not run: readers must not get it at an hour that nobody chose. */
    boolean isOverdue(Instant now) {
        return state == MailingState.SCHEDULED && scheduledFor != null && now.isAfter(scheduledFor.plus(GRACE));
    }

    void takeSnapshot(Instant now) {
        become(MailingState.SNAPSHOT, now);
    }

    void beginSending(Instant now) {
        become(MailingState.SENDING, now);
    }

    void pause(Instant now) {
        MailingAction.PAUSE.require(state);
        become(MailingState.PAUSED, now);
    }

    void resume(Instant now) {
        MailingAction.RESUME.require(state);
        become(MailingState.SENDING, now);
    }

    void cancel(Instant now) {
        MailingAction.CANCEL.require(state);
        become(MailingState.CANCELLED, now);
    }

    /** Everything is handed over; {@code uncertain} says whether something is left that nobody can know. */
    void complete(boolean uncertain, Instant now) {
        MailingState end = uncertain ? MailingState.COMPLETED_WITH_UNCERTAIN : MailingState.COMPLETED;
        if (state != end) {
            become(end, now);
        }
        this.serverAway = false;
    }

    /** A person had an uncertain delivery sent again after everything else was over. */
    void reopen(Instant now) {
        if (state == MailingState.COMPLETED_WITH_UNCERTAIN) {
            become(MailingState.SENDING, now);
        }
    }

    void serverAway(boolean away) {
        this.serverAway = away;
    }

    boolean isOwnWorkOf(AccountId account) {
        return account.value().equals(preparedBy) || account.value().equals(approvalAskedBy);
    }

    private void become(MailingState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("A mailing that is " + state + " cannot become " + next);
        }
        this.state = next;
        this.stateSince = now;
    }

    MailingView view(Instant now, DeliveryCounts counts) {
        return new MailingView(
                id(),
                version,
                new FiledNumber(issueNumber),
                language,
                state,
                stateSince,
                new AccountId(preparedBy),
                approvedBy == null ? null : new AccountId(approvedBy),
                sentBackBecause,
                scheduledFor,
                isOverdue(now),
                serverAway,
                counts);
    }
}
