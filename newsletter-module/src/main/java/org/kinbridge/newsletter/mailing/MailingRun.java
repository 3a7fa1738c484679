package org.kinbridge.newsletter.mailing;

import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.SystemOnly;
import org.kinbridge.newsletter.post.Handover;
import org.kinbridge.newsletter.post.OutgoingMessage;
import org.kinbridge.newsletter.subscription.Recipients;
import org.kinbridge.newsletter.subscription.SuppressionReason;

/** The steps of sending, each in its own transaction, so that a crash loses at most the one message in hand. */
@Boundary
class MailingRun {

    private static final Duration SERVER_AWAY_WAIT = Duration.ofMinutes(1);

    private final MailingBook book;
    private final DeliveryLedger ledger;
    private final Recipients recipients;
    private final Addressing addressing;
    private final AuditTrail auditTrail;
    private final Clock clock;
    private final BackOff backOff;
    private final Duration lease;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected MailingRun() {
        this.book = null;
        this.ledger = null;
        this.recipients = null;
        this.addressing = null;
        this.auditTrail = null;
        this.clock = null;
        this.backOff = null;
        this.lease = null;
    }

    @Inject
    MailingRun(
            MailingBook book,
            DeliveryLedger ledger,
            Recipients recipients,
            Addressing addressing,
            AuditTrail auditTrail,
            Clock clock,
            Config config) {
        this.book = book;
        this.ledger = ledger;
        this.recipients = recipients;
        this.addressing = addressing;
        this.auditTrail = auditTrail;
        this.clock = clock;
        this.backOff = new BackOff(
                config.getOptionalValue("mailing.retry", Duration.class).orElse(Duration.ofMinutes(1)));
        this.lease = config.getOptionalValue("mailing.lease", Duration.class).orElse(Duration.ofMinutes(5));
    }

    /** What was in hand when a process died: not yet submitted goes back, submitted is uncertain. */
    @SystemOnly
    public int recover() {
        Instant now = clock.instant();
        List<Delivery> lost = ledger.inHandLongerThan(lease);
        lost.forEach(delivery -> {
            if (delivery.state() == DeliveryState.SUBMITTING) {
                delivery.lose(now);
            } else {
                delivery.release(now);
            }
        });
        return lost.size();
    }

    /** Mailings for which there is something to do, those that are due taken into {@link MailingState#SNAPSHOT}. */
    @SystemOnly
    public List<MailingId> underWay() {
        Instant now = clock.instant();
        book.in(EnumSet.of(MailingState.SCHEDULED)).stream()
                .filter(mailing -> mailing.isDue(now))
                .forEach(mailing -> mailing.takeSnapshot(now));
        return book.in(EnumSet.of(MailingState.SNAPSHOT, MailingState.SENDING)).stream()
                .map(Mailing::id)
                .toList();
    }

    /** Writes the ledger of a mailing in {@link MailingState#SNAPSHOT}; does nothing in another state. */
    @SystemOnly
    public void snapshot(MailingId id) {
        Mailing mailing = book.get(id);
        if (mailing.state() == MailingState.SNAPSHOT) {
            ledger.fill(id, recipients.of(mailing.publication(), mailing.language()));
            mailing.beginSending(clock.instant());
            auditTrail.changed(
                    "begin-sending",
                    "mailing",
                    id,
                    Long.toString(ledger.counts(id).total()));
        }
    }

    /** Takes at most so many rows that are due. Ends the mailing if none is left to wait for. */
    @SystemOnly
    public List<DeliveryId> claim(MailingId id, int most) {
        Mailing mailing = book.get(id);
        if (mailing.state() != MailingState.SENDING) {
            return List.of();
        }
        List<DeliveryId> claimed = ledger.claim(id, most);
        DeliveryCounts counts = ledger.counts(id);
        if (claimed.isEmpty() && counts.open() == 0) {
            mailing.complete(counts.uncertain() > 0, clock.instant());
            auditTrail.changed("complete-mailing", "mailing", id, Long.toString(counts.of(DeliveryState.ACCEPTED)));
        }
        return claimed;
    }

    /** The message of the edition as it is published now. */
    @SystemOnly
    public IssueMessage message(MailingId id) {
        Mailing mailing = book.get(id);
        return addressing.message(mailing.issueNumber(), mailing.language());
    }

    /**
     * Marks the row as being submitted, as the last thing before the message is handed over. Empty if it must not be:
     * the mailing was paused or cancelled, the reader left or was erased.
     */
    @SystemOnly
    public Optional<OutgoingMessage> submit(DeliveryId id, IssueMessage message) {
        Delivery delivery = ledger.lock(id).orElseThrow();
        Mailing mailing = book.get(delivery.mailing());
        Instant now = clock.instant();
        if (delivery.state() != DeliveryState.CLAIMED) {
            return Optional.empty();
        }
        if (mailing.state() != MailingState.SENDING) {
            delivery.release(now);
            return Optional.empty();
        }
        if (delivery.reader().filter(recipients::stillWants).isEmpty()) {
            delivery.suppress(now);
            return Optional.empty();
        }
        delivery.submit(now);
        URI web = addressing.page(mailing.issueNumber(), mailing.language());
        return Optional.of(addressing.address(delivery, message, web));
    }

    /** Writes down what became of it. A mailbox that does not exist is never written to again. */
    @SystemOnly
    public void end(DeliveryId id, Handover handover) {
        Delivery delivery = ledger.lock(id).orElseThrow();
        delivery.end(handover, backOff, clock.instant());
        if (handover instanceof Handover.Refused refused && refused.addressIsDead()) {
            delivery.reader().ifPresent(reader -> recipients.suppress(reader, SuppressionReason.DEAD_ADDRESS));
        }
    }

    /** The mail server is away: all rows wait, and it does not count as an attempt. */
    @SystemOnly
    public void serverAway(MailingId id, List<DeliveryId> claimed) {
        for (DeliveryId delivery : claimed) {
            ledger.lock(delivery)
                    .filter(row -> row.state() == DeliveryState.CLAIMED)
                    .ifPresent(row -> row.release(clock.instant(), SERVER_AWAY_WAIT));
        }
        book.get(id).serverAway(true);
    }

    @SystemOnly
    public void serverBack(MailingId id) {
        book.get(id).serverAway(false);
    }
}
