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
import org.kinbridge.newsletter.publication.PublicationId;
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

    /** What this address has to do with this newsletter. */
    Optional<Subscriber> find(EmailAddress address, PublicationId publication) {
        return of(address).stream()
                .filter(subscriber -> subscriber.publication().equals(publication))
                .findFirst();
    }

    /** All subscriptions of an address, each to a newsletter of its own, in the order of the newsletters. */
    List<Subscriber> of(EmailAddress address) {
        return entityManager
                .createQuery(
                        "select s from Subscriber s where s.addressIdentity = :identity order by s.publication",
                        Subscriber.class)
                .setParameter("identity", address.identity())
                .getResultList();
    }

    /** Lets nobody else ask for this address until the transaction ends: requests at one moment are counted too. */
    void hold(EmailAddress address) {
        entityManager
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:address, 740005))) locked",
                        Integer.class)
                .setParameter("address", linkOffice.addressKey(address))
                .getSingleResult();
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

    /** How often anybody asked for this address, whatever newsletter they asked for. */
    long askedSince(EmailAddress address, Instant since) {
        return entityManager
                .createQuery(
                        "select count(e) from ConsentEvent e where e.kind = :asked and e.at > :since and e.subscriberId in"
                                + " (select s.id from Subscriber s where s.addressIdentity = :identity)",
                        Long.class)
                .setParameter("identity", address.identity())
                .setParameter("asked", ConsentKind.ASKED)
                .setParameter("since", since)
                .getSingleResult();
    }

    Optional<Suppression> suppression(EmailAddress address) {
        return Optional.ofNullable(entityManager.find(Suppression.class, linkOffice.addressKey(address)));
    }

    /** Whether nobody may even ask for this address. */
    boolean isBarred(EmailAddress address) {
        return suppression(address)
                .filter(known -> !known.reason().endsByOwnConfirmation())
                .isPresent();
    }

    /** Nobody is to mail this address again, whatever newsletter it gets or asked for. */
    void suppress(EmailAddress address, SuppressionReason reason, Circumstances how) {
        remember(address, reason, how.at());
        of(address).stream()
                .filter(subscriber -> subscriber.suppress(how.at()))
                .forEach(subscriber -> note(subscriber, ConsentKind.SUPPRESSED, how));
    }

    /** A reason that the person cannot lift alone is never replaced by one that they can. */
    private void remember(EmailAddress address, SuppressionReason reason, Instant now) {
        if (!isBarred(address)) {
            entityManager.merge(new Suppression(linkOffice.addressKey(address), reason, now));
        }
    }

    /** The person confirmed a subscription; what they cannot lift alone stays. */
    void endSuppression(EmailAddress address) {
        suppression(address)
                .filter(known -> known.reason().endsByOwnConfirmation())
                .ifPresent(entityManager::remove);
    }

    /**
     * Takes the address out of every table, whatever newsletters it had to do with; only its keyed hash stays.
     *
     * @return the subscriptions that are gone
     */
    List<ReaderId> erase(EmailAddress address, Instant now) {
        List<Subscriber> all = of(address);
        remember(address, SuppressionReason.ERASED, now);
        all.forEach(this::forget);
        return all.stream().map(Subscriber::id).toList();
    }

    /**
     * Forgets one subscription that ended long ago. The keyed hash stays, unless the address gets another newsletter: the
     * hash would stop that one too.
     */
    void letGo(Subscriber subscriber, Instant now) {
        boolean wantsAnother = of(subscriber.address()).stream()
                .anyMatch(other ->
                        !other.id().equals(subscriber.id()) && other.state().getsMail());
        if (!wantsAnother) {
            remember(subscriber.address(), SuppressionReason.ERASED, now);
        }
        forget(subscriber);
    }

    private void forget(Subscriber subscriber) {
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
