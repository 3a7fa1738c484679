package org.kinbridge.newsletter.mailing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.post.EmailAddress;
import org.kinbridge.newsletter.post.Handover;
import org.kinbridge.newsletter.subscription.ReaderId;
import org.kinbridge.newsletter.subscription.Recipient;

/** One row of a mailing's ledger: one edition to one address. */
@Entity
@Table(schema = "newsletter", name = "delivery")
class Delivery {

    @Id
    private UUID id;

    @Column(name = "mailing_id", nullable = false)
    private UUID mailingId;

    @Column(name = "reader_id")
    private @Nullable UUID readerId;

    @Column(name = "address")
    private @Nullable String address;

    @Column(name = "address_key", nullable = false)
    private String addressKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DeliveryState state;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "next_attempt_at", nullable = false)
    private Instant nextAttemptAt;

    @Column(name = "touched_at", nullable = false)
    private Instant touchedAt;

    @Column(nullable = false)
    private String reply;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Delivery() {}

    Delivery(MailingId mailing, Recipient recipient, Instant now) {
        this.id = UUID.randomUUID();
        this.mailingId = mailing.value();
        this.readerId = recipient.reader().value();
        this.address = recipient.address().value();
        this.addressKey = recipient.addressKey();
        this.state = DeliveryState.PENDING;
        this.nextAttemptAt = now;
        this.touchedAt = now;
        this.reply = "";
    }

    DeliveryId id() {
        return new DeliveryId(id);
    }

    MailingId mailing() {
        return new MailingId(mailingId);
    }

    DeliveryState state() {
        return state;
    }

    /** Empty once the reader is erased. */
    Optional<ReaderId> reader() {
        return Optional.ofNullable(readerId).map(ReaderId::new);
    }

    Optional<EmailAddress> address() {
        return Optional.ofNullable(address).map(EmailAddress::of);
    }

    void claim(Instant now) {
        become(DeliveryState.CLAIMED, now);
    }

    /** Gives the row back; nothing has left the house. */
    void release(Instant now) {
        become(DeliveryState.PENDING, now);
        this.nextAttemptAt = now;
    }

    /** Gives the row back because the mail server was away, which is no attempt. */
    void release(Instant now, Duration wait) {
        release(now);
        this.nextAttemptAt = now.plus(wait);
    }

    void suppress(Instant now) {
        become(DeliveryState.SUPPRESSED, now);
    }

    void submit(Instant now) {
        become(DeliveryState.SUBMITTING, now);
        this.attempts++;
    }

    void end(Handover handover, BackOff backOff, Instant now) {
        this.reply = handover.reply();
        if (handover instanceof Handover.TryLater) {
            Optional<Duration> wait = backOff.after(attempts);
            become(wait.isPresent() ? DeliveryState.PENDING : DeliveryState.BOUNCED_SOFT, now);
            this.nextAttemptAt = now.plus(wait.orElse(Duration.ZERO));
        } else {
            become(stateAfter(handover), now);
        }
    }

    /** The process that was handing it over is gone. */
    void lose(Instant now) {
        become(DeliveryState.UNCERTAIN, now);
    }

    /** A person decided about an uncertain delivery. */
    void settle(Settlement settlement, Instant now) {
        become(settlement == Settlement.ARRIVED ? DeliveryState.ACCEPTED : DeliveryState.PENDING, now);
        this.nextAttemptAt = now;
    }

    private static DeliveryState stateAfter(Handover handover) {
        if (handover instanceof Handover.Accepted) {
            return DeliveryState.ACCEPTED;
        }
        return handover instanceof Handover.Refused ? DeliveryState.BOUNCED_HARD : DeliveryState.UNCERTAIN;
    }

    private void become(DeliveryState next, Instant now) {
        if (!state.mayBecome(next)) {
            throw new IllegalStateException("A delivery that is " + state + " cannot become " + next);
        }
        this.state = next;
        this.touchedAt = now;
    }

    DeliveryRow row() {
        String shown = address().map(EmailAddress::masked).orElse("");
        return new DeliveryRow(id(), shown, state, attempts, reply, touchedAt);
    }
}
