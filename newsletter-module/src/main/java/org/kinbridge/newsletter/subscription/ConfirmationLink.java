package org.kinbridge.newsletter.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.kinbridge.core.text.Language;

/** A link mailed to a reader to prove that the mailbox is theirs; the link itself is not kept, only its hash. */
@Entity
@Table(schema = "newsletter", name = "confirmation_link")
class ConfirmationLink {

    static final Duration LIFE = Duration.ofDays(7);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "subscriber_id", nullable = false)
    private UUID subscriberId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected ConfirmationLink() {}

    ConfirmationLink(ConfirmationToken token, ReaderId subscriber, Language language, Instant now) {
        this.tokenHash = token.hash();
        this.subscriberId = subscriber.value();
        this.language = language;
        this.expiresAt = now.plus(LIFE);
    }

    UUID subscriberId() {
        return subscriberId;
    }

    Language language() {
        return language;
    }

    boolean isValid(Instant now) {
        return now.isBefore(expiresAt);
    }
}
