package org.kinbridge.newsletter.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.post.EmailAddress;
import org.kinbridge.newsletter.publication.PublicationId;

/** Somebody who gets one newsletter, or asked for it: the subscription of an address to a publication. */
@Entity
@Table(schema = "newsletter", name = "subscriber")
class Subscriber {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "publication_id", nullable = false, updatable = false)
    private int publication;

    @Column(nullable = false)
    private String address;

    @Column(name = "address_identity", nullable = false)
    private String addressIdentity;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SubscriptionState state;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Subscriber() {}

    Subscriber(PublicationId publication, EmailAddress address, Language language, Instant now) {
        this.id = UUID.randomUUID();
        this.publication = publication.value();
        this.address = address.value();
        this.addressIdentity = address.identity();
        this.language = language;
        this.state = SubscriptionState.PENDING;
        this.askedAt = now;
    }

    ReaderId id() {
        return new ReaderId(id);
    }

    PublicationId publication() {
        return new PublicationId(publication);
    }

    EmailAddress address() {
        return EmailAddress.of(address);
    }

    Language language() {
        return language;
    }

    SubscriptionState state() {
        return state;
    }

    void speak(Language newLanguage) {
        this.language = newLanguage;
    }

    /** @return whether this changed anything; confirming twice does no harm */
    boolean confirm(Language confirmedLanguage, Instant now) {
        if (state == SubscriptionState.CONFIRMED) {
            return false;
        }
        become(SubscriptionState.CONFIRMED);
        this.language = confirmedLanguage;
        this.confirmedAt = now;
        this.endedAt = null;
        return true;
    }

    /** @return whether this changed anything; who is not subscribed may say so again */
    boolean unsubscribe(Instant now) {
        if (state != SubscriptionState.CONFIRMED) {
            return false;
        }
        become(SubscriptionState.UNSUBSCRIBED);
        this.endedAt = now;
        return true;
    }

    /** @return whether this changed anything */
    boolean suppress(Instant now) {
        if (state == SubscriptionState.SUPPRESSED) {
            return false;
        }
        become(SubscriptionState.SUPPRESSED);
        this.endedAt = now;
        return true;
    }

    private void become(SubscriptionState next) {
        if (!state.mayBecome(next)) {
            throw new Refused("readers.problem.state." + state);
        }
        this.state = next;
    }

    ReaderRow row() {
        return new ReaderRow(id(), version, publication(), address, language, state, askedAt, confirmedAt, endedAt);
    }

    ReaderPreferences preferences() {
        return new ReaderPreferences(publication(), address().masked(), language, state.getsMail(), List.of());
    }
}
