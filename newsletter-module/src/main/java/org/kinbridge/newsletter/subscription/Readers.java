package org.kinbridge.newsletter.subscription;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.post.EmailAddress;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.subscription.ConsentEvent.Circumstances;

/** The desk's view of who gets which newsletter. There is no export: nobody needs all addresses outside this program. */
@Boundary
public class Readers {

    private static final String MATCHES =
            " from Subscriber s where (:words = '' or s.addressIdentity like :like escape '!')"
                    + " and (:anyState = true or s.state = :state) and (:anyLanguage = true or s.language = :language)"
                    + " and (:anyPublication = true or s.publication = :publication)";

    @PersistenceContext
    private EntityManager entityManager;

    private final SubscriberBook book;
    private final Publications publications;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Readers() {
        this.book = null;
        this.publications = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Readers(SubscriberBook book, Publications publications, AuditTrail auditTrail, CurrentCaller caller, Clock clock) {
        this.book = book;
        this.publications = publications;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Readers by address; looking at addresses is written into the audit trail. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ReaderPage list(ReaderFilter filter) {
        auditTrail.read("list-readers", "reader", "page-" + filter.page());
        long total = matching("select count(s)" + MATCHES, Long.class, filter).getSingleResult();
        List<ReaderRow> rows = matching(
                        "select s" + MATCHES + " order by s.addressIdentity, s.publication", Subscriber.class, filter)
                .setFirstResult(filter.page() * ReaderFilter.PAGE_SIZE)
                .setMaxResults(ReaderFilter.PAGE_SIZE)
                .getResultStream()
                .map(Subscriber::row)
                .toList();
        return new ReaderPage(rows, total, filter.page());
    }

    /** How many there are, by newsletter, language and state, in that order. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<ReaderCount> counts() {
        return entityManager
                .createQuery(
                        "select s.publication, s.language, s.state, count(s) from Subscriber s"
                                + " group by s.publication, s.language, s.state"
                                + " order by s.publication, s.language, s.state",
                        Object[].class)
                .getResultStream()
                .map(row -> new ReaderCount(
                        new PublicationId((Integer) row[0]), (Language) row[1], (SubscriptionState) row[2], (Long)
                                row[3]))
                .toList();
    }

    /** @throws NotFound if there is no such reader */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ReaderFile open(ReaderId id) {
        Subscriber subscriber = existing(id);
        auditTrail.read("open-reader", "reader", id);
        List<ReaderRow> others = book.of(subscriber.address()).stream()
                .filter(other -> !other.id().equals(id))
                .map(Subscriber::row)
                .toList();
        return new ReaderFile(subscriber.row(), book.consent(id), others);
    }

    /**
     * Puts a reader on the list of one newsletter who agreed to it on paper, on the telephone or face to face.
     *
     * @throws InvalidInput if a field is wrong, the address is on that list already, or it must not be mailed
     * @throws NotFound if there is no such newsletter
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ReaderId add(NewReader command) {
        Instant now = clock.instant();
        EmailAddress address = command.checked(LocalDate.ofInstant(now, clock.getZone()));
        if (book.suppression(address).isPresent()) {
            throw new InvalidInput("address", "readers.error.suppressed");
        }
        PublicationId publication = publications.get(command.publication()).id();
        if (book.find(address, publication)
                .filter(known -> known.state() != SubscriptionState.PENDING)
                .isPresent()) {
            throw new InvalidInput("address", "readers.error.known");
        }
        Subscriber subscriber = book.find(address, publication)
                .orElseGet(() -> book.add(new Subscriber(publication, address, command.language(), now)));
        subscriber.confirm(command.language(), now);
        book.note(subscriber, ConsentKind.CONFIRMED, vouched(command, now));
        auditTrail.changed("add-reader", "reader", subscriber.id());
        return subscriber.id();
    }

    /** The reader asked us, by any way, to stop this newsletter. @throws NotFound if there is no such reader */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void unsubscribe(ReaderId id, ConsentChannel how) {
        Subscriber subscriber = existing(id);
        if (subscriber.unsubscribe(clock.instant())) {
            Circumstances asked = new Circumstances(how, "", "", caller.get(), clock.instant());
            book.note(subscriber, ConsentKind.UNSUBSCRIBED, asked);
            auditTrail.changed("unsubscribe-reader", "reader", id);
        }
    }

    /**
     * Forgets the reader's address for good, whatever newsletters it had to do with; only a keyed hash stays.
     *
     * @throws NotFound if there is no such reader
     */
    @AllowedTo(Role.COORDINATOR)
    public void erase(ReaderId id) {
        book.erase(existing(id).address(), clock.instant())
                .forEach(gone -> auditTrail.changed("erase-reader", "reader", gone));
    }

    private Circumstances vouched(NewReader command, Instant now) {
        if (command.how() == null) {
            throw new InvalidInput("how", "readers.error.how");
        }
        return new Circumstances(command.how(), "", command.agreedOn() + ": " + command.evidence(), caller.get(), now);
    }

    private Subscriber existing(ReaderId id) {
        return book.find(id).orElseThrow(NotFound::new);
    }

    private <T> TypedQuery<T> matching(String query, Class<T> type, ReaderFilter filter) {
        String words = filter.words().toLowerCase(Locale.ROOT);
        return entityManager
                .createQuery(query, type)
                .setParameter("words", words)
                .setParameter("like", "%" + words.replaceAll("([!%_])", "!$1") + "%")
                .setParameter("anyState", filter.state() == null)
                .setParameter("state", filter.state() == null ? SubscriptionState.CONFIRMED : filter.state())
                .setParameter("anyLanguage", filter.language() == null)
                .setParameter("language", filter.language() == null ? Language.EN : filter.language())
                .setParameter("anyPublication", filter.publication() == null)
                .setParameter(
                        "publication",
                        filter.publication() == null ? 0 : filter.publication().value());
    }
}
