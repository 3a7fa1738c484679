package org.kinbridge.newsletter.subscription;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.SystemOnly;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.subscription.ConsentEvent.Circumstances;

/** Whom a mailing goes to. Addresses leave this feature only towards the program's own background work. */
@Boundary
public class Recipients {

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

    /** How many readers an edition of this language would go to now. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public long count(Language language) {
        return entityManager
                .createQuery(
                        "select count(s) from Subscriber s where s.state = :confirmed and s.language = :language",
                        Long.class)
                .setParameter("confirmed", SubscriptionState.CONFIRMED)
                .setParameter("language", language)
                .getSingleResult();
    }

    /** All confirmed readers of the language. */
    @SystemOnly
    public List<Recipient> of(Language language) {
        return entityManager
                .createQuery(
                        "select s from Subscriber s where s.state = :confirmed and s.language = :language",
                        Subscriber.class)
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

    /** Nobody is to mail this address again. Does nothing for a reader who is gone. */
    @SystemOnly
    public void suppress(ReaderId reader, SuppressionReason reason) {
        book.find(reader).ifPresent(subscriber -> {
            book.suppress(subscriber.address(), reason, clock.instant());
            subscriber.suppress(clock.instant());
            book.note(subscriber, ConsentKind.SUPPRESSED, bounced());
        });
    }

    private Circumstances bounced() {
        return new Circumstances(
                ConsentChannel.MAIL_SERVER, "", "", new Caller.SystemItself("mailing"), clock.instant());
    }

    private Recipient recipient(Subscriber subscriber) {
        return new Recipient(subscriber.id(), subscriber.address(), linkOffice.addressKey(subscriber.address()));
    }
}
