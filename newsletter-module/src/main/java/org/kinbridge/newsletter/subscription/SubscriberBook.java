package org.kinbridge.newsletter.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kinbridge.newsletter.post.EmailAddress;
import org.kinbridge.newsletter.subscription.ConsentEvent.Circumstances;

/** The rows of subscribers, their consent events and the suppressions. */
@ApplicationScoped
class SubscriberBook {

    @PersistenceContext
    private EntityManager entityManager;

    private final LinkOffice linkOffice;
    private final Event<ReaderErased> erased;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SubscriberBook() {
        this.linkOffice = null;
        this.erased = null;
    }

    @Inject
    SubscriberBook(LinkOffice linkOffice, Event<ReaderErased> erased) {
        this.linkOffice = linkOffice;
        this.erased = erased;
    }

    Optional<Subscriber> find(ReaderId id) {
        return Optional.ofNullable(entityManager.find(Subscriber.class, id.value()));
    }

    Optional<Subscriber> find(EmailAddress address) {
        return entityManager
                .createQuery("select s from Subscriber s where s.addressIdentity = :identity", Subscriber.class)
                .setParameter("identity", address.identity())
                .getResultStream()
                .findFirst();
    }

    Subscriber add(Subscriber subscriber) {
        entityManager.persist(subscriber);
        return subscriber;
    }

    void note(Subscriber subscriber, ConsentKind kind, Circumstances how) {
        entityManager.persist(new ConsentEvent(subscriber, linkOffice.addressKey(subscriber.address()), kind, how));
    }

    List<ConsentView> consent(ReaderId reader) {
        return entityManager
                .createQuery(
                        "select e from ConsentEvent e where e.subscriberId = :id order by e.at, e.id",
                        ConsentEvent.class)
                .setParameter("id", reader.value())
                .getResultStream()
                .map(ConsentEvent::view)
                .toList();
    }

    long askedSince(Subscriber subscriber, Instant since) {
        return entityManager
                .createQuery(
                        "select count(e) from ConsentEvent e where e.subscriberId = :id and e.kind = :asked and e.at > :since",
                        Long.class)
                .setParameter("id", subscriber.id().value())
                .setParameter("asked", ConsentKind.ASKED)
                .setParameter("since", since)
                .getSingleResult();
    }

    Optional<Suppression> suppression(EmailAddress address) {
        return Optional.ofNullable(entityManager.find(Suppression.class, linkOffice.addressKey(address)));
    }

    /** A reason that the person cannot lift alone is never replaced by one that they can. */
    void suppress(EmailAddress address, SuppressionReason reason, Instant now) {
        if (suppression(address)
                .filter(known -> !known.reason().endsByOwnConfirmation())
                .isEmpty()) {
            entityManager.merge(new Suppression(linkOffice.addressKey(address), reason, now));
        }
    }

    void endSuppression(EmailAddress address) {
        suppression(address).ifPresent(entityManager::remove);
    }

    /** Takes the reader out of every table; only the keyed hash of the address stays. */
    void erase(Subscriber subscriber, Instant now) {
        suppress(subscriber.address(), SuppressionReason.ERASED, now);
        erased.fire(new ReaderErased(subscriber.id()));
        delete("delete from ConsentEvent e where e.subscriberId = :id", subscriber);
        delete("delete from ConfirmationLink l where l.subscriberId = :id", subscriber);
        entityManager.remove(subscriber);
    }

    private void delete(String query, Subscriber subscriber) {
        entityManager
                .createQuery(query)
                .setParameter("id", subscriber.id().value())
                .executeUpdate();
    }
}
