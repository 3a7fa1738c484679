package org.kinbridge.newsletter.subscription;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.OpenToAll;
import org.kinbridge.core.event.Outbox;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.post.EmailAddress;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.subscription.ConsentEvent.Circumstances;
import org.kinbridge.newsletter.subscription.SignedLink.Purpose;

/** What readers do for themselves, on the public site and by the links in their mail. Nobody signs in for it. */
@Boundary
public class Subscriptions {

    /** Version of the sentence on the public form that a subscriber agrees to. A new sentence needs a new version. */
    public static final String WORDING = "subscribe-2026-11-b";

    private static final int MOST_MESSAGES_A_DAY = 3;

    private final SubscriberBook book;
    private final Publications publications;
    private final Confirmations confirmations;
    private final LinkOffice linkOffice;
    private final ClientThrottle throttle;
    private final Outbox outbox;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Subscriptions() {
        this.book = null;
        this.publications = null;
        this.confirmations = null;
        this.linkOffice = null;
        this.throttle = null;
        this.outbox = null;
        this.clock = null;
    }

    @Inject
    Subscriptions(
            SubscriberBook book,
            Publications publications,
            Confirmations confirmations,
            LinkOffice linkOffice,
            ClientThrottle throttle,
            Outbox outbox,
            Clock clock) {
        this.book = book;
        this.publications = publications;
        this.confirmations = confirmations;
        this.linkOffice = linkOffice;
        this.throttle = throttle;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Asks for one newsletter. The answer is the same whether the address is new, known or suppressed, and whatever other
     * newsletters it gets; what differs goes to the mailbox alone. A mailbox gets few messages a day, whatever is asked for.
     *
     * @throws NotFound if there is no such newsletter
     * @throws org.kinbridge.newsletter.post.UnusableAddress if it is no address
     * @throws TooManyAttempts if this client asks too often
     */
    @OpenToAll
    public void ask(SubscriptionRequest request) {
        throttle.count(request.client());
        EmailAddress address = EmailAddress.of(request.address());
        PublicationId publication = publications.get(request.publication()).id();
        book.hold(address);
        if (book.isBarred(address)) {
            return;
        }
        Instant now = clock.instant();
        Subscriber subscriber = book.find(address, publication)
                .orElseGet(() -> book.add(new Subscriber(publication, address, request.language(), now)));
        if (book.askedSince(address, now.minus(Duration.ofDays(1))) < MOST_MESSAGES_A_DAY) {
            book.note(subscriber, ConsentKind.ASKED, byReader(ConsentChannel.SITE, WORDING));
            outbox.put(new ConfirmationWanted(subscriber.id().value(), request.language()));
        }
    }

    /** What a confirmation link would confirm; looking changes nothing. Empty if the link is unknown or too old. */
    @OpenToAll
    public Optional<ReaderPreferences> lookAtConfirmation(String token) {
        return confirmations
                .find(token, clock.instant())
                .flatMap(link -> book.find(new ReaderId(link.subscriberId())))
                .map(Subscriber::preferences);
    }

    /**
     * Confirms the subscription to one newsletter, and nothing else. Doing it twice does no harm.
     *
     * @throws NotFound if the link is unknown or too old, or the address must not be mailed any more
     */
    @OpenToAll
    public ReaderPreferences confirm(String token) {
        Instant now = clock.instant();
        ConfirmationLink link = confirmations.find(token, now).orElseThrow(NotFound::new);
        Subscriber subscriber = book.find(new ReaderId(link.subscriberId())).orElseThrow(NotFound::new);
        if (book.isBarred(subscriber.address())) {
            throw new NotFound();
        }
        if (subscriber.confirm(link.language(), now)) {
            book.endSuppression(subscriber.address());
            book.note(subscriber, ConsentKind.CONFIRMED, byReader(ConsentChannel.MAILED_LINK, WORDING));
        }
        return subscriber.preferences();
    }

    /** What the holder of a preferences link sees. Empty for a link that we did not make, or after erasure. */
    @OpenToAll
    public Optional<ReaderPreferences> preferences(String token) {
        return subscriber(Purpose.PREFERENCES, token).map(this::withOthers);
    }

    /** @throws NotFound as {@link #preferences} is empty */
    @OpenToAll
    public ReaderPreferences speak(String preferencesToken, Language language) {
        Subscriber subscriber =
                subscriber(Purpose.PREFERENCES, preferencesToken).orElseThrow(NotFound::new);
        if (subscriber.language() != language) {
            subscriber.speak(language);
            book.note(subscriber, ConsentKind.LANGUAGE_CHANGED, byReader(ConsentChannel.MAILED_LINK, ""));
        }
        return withOthers(subscriber);
    }

    /**
     * Unsubscribes from the preferences page.
     *
     * @param publication the newsletter that the link is about, or another one that the same address gets
     * @throws NotFound as {@link #preferences} is empty
     */
    @OpenToAll
    public ReaderPreferences leave(String preferencesToken, PublicationId publication) {
        Subscriber subscriber =
                subscriber(Purpose.PREFERENCES, preferencesToken).orElseThrow(NotFound::new);
        book.find(subscriber.address(), publication).ifPresent(left -> end(left, ConsentChannel.MAILED_LINK));
        return withOthers(subscriber);
    }

    /** Unsubscribes the address from every newsletter that it gets. @throws NotFound as {@link #preferences} is empty */
    @OpenToAll
    public ReaderPreferences leaveAll(String preferencesToken) {
        Subscriber subscriber =
                subscriber(Purpose.PREFERENCES, preferencesToken).orElseThrow(NotFound::new);
        book.of(subscriber.address()).forEach(left -> end(left, ConsentChannel.MAILED_LINK));
        return withOthers(subscriber);
    }

    /**
     * Forgets the address, whatever newsletters it had to do with; only a keyed hash of it stays.
     *
     * @throws NotFound as {@link #preferences} is empty
     */
    @OpenToAll
    public void erase(String preferencesToken) {
        Subscriber subscriber =
                subscriber(Purpose.PREFERENCES, preferencesToken).orElseThrow(NotFound::new);
        book.erase(subscriber.address(), clock.instant());
    }

    /** What the holder of an unsubscribe link sees; looking changes nothing, since mail scanners look at every link. */
    @OpenToAll
    public Optional<ReaderPreferences> lookAtUnsubscribing(String token) {
        return subscriber(Purpose.UNSUBSCRIBE, token).map(Subscriber::preferences);
    }

    /**
     * Unsubscribes at once, from the newsletter whose issue held the link and from no other.
     *
     * @param channel the button of the page or the mail program's own
     * @throws NotFound for a link that we did not make, or after erasure
     */
    @OpenToAll
    public ReaderPreferences unsubscribe(String token, ConsentChannel channel) {
        Subscriber subscriber = subscriber(Purpose.UNSUBSCRIBE, token).orElseThrow(NotFound::new);
        end(subscriber, channel);
        return subscriber.preferences();
    }

    private void end(Subscriber subscriber, ConsentChannel channel) {
        if (subscriber.unsubscribe(clock.instant())) {
            book.note(subscriber, ConsentKind.UNSUBSCRIBED, byReader(channel, ""));
        }
    }

    private ReaderPreferences withOthers(Subscriber subscriber) {
        return subscriber
                .preferences()
                .with(book.of(subscriber.address()).stream()
                        .filter(other -> !other.id().equals(subscriber.id()))
                        .filter(other -> other.state().getsMail())
                        .map(Subscriber::publication)
                        .toList());
    }

    private Optional<Subscriber> subscriber(Purpose purpose, String token) {
        return linkOffice.reader(purpose, token).flatMap(book::find);
    }

    private Circumstances byReader(ConsentChannel channel, String wording) {
        return new Circumstances(channel, wording, "", new Caller.Anybody(), clock.instant());
    }
}
