package org.kinbridge.newsletter.subscription;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.SystemOnly;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.subscription.ConsentEvent.Circumstances;

/** Whom a mailing goes to. Addresses leave this feature only towards the program's own background work. */
@Boundary
public class Recipients {

    private static final String WANTED =
            " from Subscriber s where s.publication = :publication and s.state = :confirmed"
                    + " and s.language = :language";

    @PersistenceContext
    private EntityManager entityManager;

    private final SubscriberBook book;
    private final LinkOffice linkOffice;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Recipients() {
        this.book = null;
        this.linkOffice = null;
        this.clock = null;
    }

    @Inject
    Recipients(SubscriberBook book, LinkOffice linkOffice, Clock clock) {
        this.book = book;
        this.linkOffice = linkOffice;
        this.clock = clock;
    }

    /** How many readers an edition of this newsletter in this language would go to now. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public long count(PublicationId publication, Language language) {
        return entityManager
                .createQuery("select count(s)" + WANTED, Long.class)
                .setParameter("publication", publication.value())
                .setParameter("confirmed", SubscriptionState.CONFIRMED)
                .setParameter("language", language)
                .getSingleResult();
    }

    /** All confirmed readers of this newsletter in this language; nobody who asked for another one alone. */
    @SystemOnly
    public List<Recipient> of(PublicationId publication, Language language) {
        return entityManager
                .createQuery("select s" + WANTED, Subscriber.class)
                .setParameter("publication", publication.value())
                .setParameter("confirmed", SubscriptionState.CONFIRMED)
                .setParameter("language", language)
                .getResultStream()
                .map(this::recipient)
                .toList();
    }

    /** Whether the reader may still be mailed: not unsubscribed, suppressed or erased in the meantime. */
    @SystemOnly
    public boolean stillWants(ReaderId reader) {
        return book.find(reader)
                .filter(subscriber -> subscriber.state().getsMail())
                .filter(subscriber -> book.suppression(subscriber.address()).isEmpty())
                .isPresent();
    }

    /** The links that stand in every message to this reader; always the same. */
    @SystemOnly
    public ReaderLinks links(ReaderId reader) {
        return linkOffice.links(reader);
    }

    /** Nobody is to mail this reader's address again, for any newsletter. Does nothing for a reader who is gone. */
    @SystemOnly
    public void suppress(ReaderId reader, SuppressionReason reason) {
        book.find(reader)
                .ifPresent(subscriber ->
                        book.suppress(subscriber.address(), reason, Circumstances.ofMailServer(clock.instant())));
    }

    private Recipient recipient(Subscriber subscriber) {
        return new Recipient(subscriber.id(), subscriber.address(), linkOffice.addressKey(subscriber.address()));
    }
}
