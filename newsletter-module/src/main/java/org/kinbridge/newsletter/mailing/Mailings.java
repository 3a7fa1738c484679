package org.kinbridge.newsletter.mailing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.subscription.Recipients;

/** Sending a published edition to its readers, from the first draft to the last row of the ledger. */
@Boundary
public class Mailings {

    private static final int MOST_ROWS = 200;
    private static final int LONGEST_REASON = 500;

    private final MailingBook book;
    private final DeliveryLedger ledger;
    private final Inspection inspection;
    private final Recipients recipients;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Event<MailingWorker.Awaited> awaited;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Mailings() {
        this.book = null;
        this.ledger = null;
        this.inspection = null;
        this.recipients = null;
        this.auditTrail = null;
        this.caller = null;
        this.awaited = null;
        this.clock = null;
    }

    @Inject
    Mailings(
            MailingBook book,
            DeliveryLedger ledger,
            Inspection inspection,
            Recipients recipients,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Event<MailingWorker.Awaited> awaited,
            Clock clock) {
        this.book = book;
        this.ledger = ledger;
        this.inspection = inspection;
        this.recipients = recipients;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.awaited = awaited;
        this.clock = clock;
    }

    /** All mailings, the latest first. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<MailingView> all() {
        return book.all().stream().map(this::view).toList();
    }

    /** @throws NotFound if there is none */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public MailingView open(MailingId id) {
        return view(book.get(id));
    }

    /** How many readers it would go to now; before the snapshot this changes with every subscription. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public long readersNow(MailingId id) {
        Mailing mailing = book.get(id);
        return recipients.count(mailing.publication(), mailing.language());
    }

    /**
     * Begins the mailing of a published edition to the readers of its newsletter.
     *
     * @param issueNumber under which the issue is filed
     * @throws InvalidInput if the edition is not published, or there is a mailing of it already
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public MailingId prepare(int issueNumber, Language language) {
        if (!inspection.isPublished(issueNumber, language)) {
            throw new InvalidInput("issueNumber", "mailings.error.notPublished");
        }
        if (book.of(issueNumber, language).isPresent()) {
            throw new InvalidInput("issueNumber", "mailings.error.exists");
        }
        Mailing mailing = book.add(new Mailing(issueNumber, language, me(), clock.instant()));
        auditTrail.changed("prepare-mailing", "mailing", mailing.id());
        return mailing.id();
    }

    /** Looks at everything that must be right; the mailing goes on only if all of it is. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public MailingCheck check(MailingId id, int version) {
        Mailing mailing = book.get(id).expect(version);
        MailingAction.CHECK.require(mailing.state());
        MailingCheck check = inspection.check(mailing.issueNumber(), mailing.language());
        if (check.passed()) {
            mailing.checked(clock.instant());
            auditTrail.changed("check-mailing", "mailing", id);
        }
        return check;
    }

    /**
     * Sends the message to one address, for the eyes of whoever prepares it.
     *
     * @param address as typed
     * @throws InvalidInput if it is no address
     * @throws Refused if the mail server does not take it
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void sendTest(MailingId id, int version, String address) {
        Mailing mailing = book.get(id).expect(version);
        MailingAction.SEND_TEST.require(mailing.state());
        inspection.sendTest(mailing.issueNumber(), mailing.language(), address);
        mailing.testSent(clock.instant());
        auditTrail.changed("test-mailing", "mailing", id);
    }

    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void askApproval(MailingId id, int version) {
        book.get(id).expect(version).askApproval(me(), clock.instant());
        auditTrail.changed("ask-approval", "mailing", id);
    }

    /** @throws Refused to whoever prepared it or asked for approval: a second person must look */
    @AllowedTo(Role.COORDINATOR)
    public void approve(MailingId id, int version) {
        book.get(id).expect(version).approve(me(), clock.instant());
        auditTrail.changed("approve-mailing", "mailing", id);
    }

    /** @param because what must change; 3 to 500 characters */
    @AllowedTo(Role.COORDINATOR)
    public void sendBack(MailingId id, int version, String because) {
        String reason = because.strip();
        if (reason.length() < 3 || reason.length() > LONGEST_REASON) {
            throw new InvalidInput("because", "mailings.error.because");
        }
        book.get(id).expect(version).sendBack(reason, clock.instant());
        auditTrail.changed("send-back-mailing", "mailing", id);
    }

    /**
     * Sends it, now.
     *
     * @param readersShown the number that the person saw on the button
     * @throws Refused if it is not approved, the public page does not answer, or the number is no longer that
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void start(MailingId id, int version, long readersShown) {
        Mailing mailing = book.get(id).expect(version);
        MailingAction.START.require(mailing.state());
        if (recipients.count(mailing.publication(), mailing.language()) != readersShown) {
            throw new Refused("mailings.refused.countChanged");
        }
        if (!inspection.check(mailing.issueNumber(), mailing.language()).passed()) {
            throw new Refused("mailings.refused.notReady");
        }
        mailing.start(clock.instant());
        auditTrail.changed("start-mailing", "mailing", id, Long.toString(readersShown));
        awaited.fire(new MailingWorker.Awaited());
    }

    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void pause(MailingId id) {
        book.get(id).pause(clock.instant());
        auditTrail.changed("pause-mailing", "mailing", id);
    }

    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void resume(MailingId id) {
        book.get(id).resume(clock.instant());
        auditTrail.changed("resume-mailing", "mailing", id);
        awaited.fire(new MailingWorker.Awaited());
    }

    /** Stops for good; what has gone out cannot be called back. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void cancel(MailingId id) {
        book.get(id).cancel(clock.instant());
        auditTrail.changed("cancel-mailing", "mailing", id);
    }

    /** Rows of the ledger, the latest first, at most 200. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<DeliveryRow> ledger(MailingId id, @Nullable DeliveryState state) {
        return ledger.rows(id, state, MOST_ROWS);
    }

    /** Decides about a delivery of which nobody can know. @throws Refused if it is not uncertain */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void settle(DeliveryId id, Settlement settlement) {
        Delivery delivery = ledger.lock(id).orElseThrow(NotFound::new);
        Mailing mailing = book.get(delivery.mailing());
        MailingAction.SETTLE.require(mailing.state());
        if (delivery.state() != DeliveryState.UNCERTAIN) {
            throw new Refused("mailings.refused.SETTLE");
        }
        Instant now = clock.instant();
        delivery.settle(settlement, now);
        auditTrail.changed("settle-delivery", "delivery", id, settlement.name());
        if (settlement == Settlement.SEND_AGAIN) {
            mailing.reopen(now);
            awaited.fire(new MailingWorker.Awaited());
        } else if (mailing.state() == MailingState.COMPLETED_WITH_UNCERTAIN) {
            mailing.complete(ledger.counts(mailing.id()).uncertain() > 0, now);
        }
    }

    private AccountId me() {
        return caller.staff().account();
    }

    private MailingView view(Mailing mailing) {
        return mailing.view(clock.instant(), ledger.counts(mailing.id()));
    }
}
