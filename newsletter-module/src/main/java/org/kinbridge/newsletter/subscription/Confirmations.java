package org.kinbridge.newsletter.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.post.Handover;
import org.kinbridge.newsletter.post.OutgoingMessage;
import org.kinbridge.newsletter.post.OutgoingMessage.Content;
import org.kinbridge.newsletter.post.OutgoingMessage.Envelope;
import org.kinbridge.newsletter.post.PostOffice;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.subscription.ConsentEvent.Circumstances;

/** Mails confirmation links, and finds them again when they come back. */
@ApplicationScoped
class Confirmations {

    @PersistenceContext
    private EntityManager entityManager;

    private final SubscriberBook book;
    private final LinkOffice linkOffice;
    private final PostOffice postOffice;
    private final Publications publications;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Confirmations() {
        this.book = null;
        this.linkOffice = null;
        this.postOffice = null;
        this.publications = null;
        this.clock = null;
    }

    @Inject
    Confirmations(
            SubscriberBook book, LinkOffice linkOffice, PostOffice postOffice, Publications publications, Clock clock) {
        this.book = book;
        this.linkOffice = linkOffice;
        this.postOffice = postOffice;
        this.publications = publications;
        this.clock = clock;
    }

    Optional<ConfirmationLink> find(String token, Instant now) {
        @Nullable
        ConfirmationLink link = entityManager.find(ConfirmationLink.class, new ConfirmationToken(token).hash());
        return Optional.ofNullable(link).filter(known -> known.isValid(now));
    }

    /** The token is made only now: until it lies in the mailbox, it exists nowhere. */
    void onWanted(@Observes ConfirmationWanted wanted) {
        book.find(new ReaderId(wanted.subscriber()))
                .filter(subscriber -> !book.isBarred(subscriber.address()))
                .ifPresent(subscriber -> mail(subscriber, content(subscriber, wanted)));
    }

    private Content content(Subscriber subscriber, ConfirmationWanted wanted) {
        ReaderMail mail = new ReaderMail(
                wanted.language(), publications.get(subscriber.publication()).name(wanted.language()));
        if (subscriber.state().getsMail()) {
            return mail.alreadySubscribed(linkOffice.links(subscriber.id()).preferences());
        }
        ConfirmationToken token = ConfirmationToken.random();
        entityManager.persist(new ConfirmationLink(token, subscriber.id(), wanted.language(), clock.instant()));
        return mail.pleaseConfirm(linkOffice.confirmation(token), ConfirmationLink.LIFE.toDays());
    }

    /** A message that was not taken is tried again by the outbox, with a new link; the person may also ask again. */
    private void mail(Subscriber subscriber, Content content) {
        Envelope envelope = new Envelope(postOffice.sender(), subscriber.address());
        Handover handover = postOffice.hand(new OutgoingMessage(UUID.randomUUID(), envelope, content, null));
        if (handover instanceof Handover.TryLater) {
            throw new IllegalStateException("The mail server wants the confirmation later: " + handover.reply());
        }
        if (handover instanceof Handover.Refused refused && refused.addressIsDead()) {
            book.suppress(
                    subscriber.address(), SuppressionReason.DEAD_ADDRESS, Circumstances.ofMailServer(clock.instant()));
        }
    }
}
