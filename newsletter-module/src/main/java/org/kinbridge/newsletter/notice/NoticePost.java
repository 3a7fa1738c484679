package org.kinbridge.newsletter.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.kinbridge.core.security.AccountView;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.NoticeToMail;
import org.kinbridge.newsletter.article.Notifications;
import org.kinbridge.newsletter.article.PieceHandedOver;
import org.kinbridge.newsletter.post.EmailAddress;
import org.kinbridge.newsletter.post.Handover;
import org.kinbridge.newsletter.post.OutgoingMessage;
import org.kinbridge.newsletter.post.OutgoingMessage.Envelope;
import org.kinbridge.newsletter.post.PostOffice;

/** Mails hand-overs to those who want it. The outbox tries again while the mail server is away. */
@ApplicationScoped
class NoticePost {

    @PersistenceContext
    private EntityManager entityManager;

    private final Notifications notifications;
    private final Accounts accounts;
    private final PostOffice postOffice;
    private final String site;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected NoticePost() {
        this.notifications = null;
        this.accounts = null;
        this.postOffice = null;
        this.site = null;
    }

    @Inject
    NoticePost(Notifications notifications, Accounts accounts, PostOffice postOffice, Config config) {
        this.notifications = notifications;
        this.accounts = accounts;
        this.postOffice = postOffice;
        this.site = config.getOptionalValue("kinbridge.public.url", String.class)
                .orElse("http://localhost:8080")
                .replaceAll("/+$", "");
    }

    /** What was read in the meantime needs no mail. */
    void handedOver(@Observes PieceHandedOver event) {
        notifications.toMail(event.turn()).ifPresent(notice -> mail(event.turn(), notice));
    }

    private void mail(UUID turn, NoticeToMail notice) {
        Optional<AccountView> account = accounts.all().stream()
                .filter(view -> view.active() && view.id().equals(notice.to()))
                .findFirst();
        MailWish wish = entityManager.find(MailWish.class, notice.to().value());
        if (account.isPresent() && wish != null) {
            Language language = Language.ofTag(account.get().language()).orElse(Language.EN);
            wish.recipient()
                    .ifPresent(address -> send(turn, address, new NoticeLetter(language).about(notice, page(notice))));
        }
    }

    /** The same hand-over has the same Message-ID: sent twice after a crash, mail programs show it once. */
    private void send(UUID turn, EmailAddress address, OutgoingMessage.Content content) {
        Envelope envelope = new Envelope(postOffice.sender(), address);
        Handover handover = postOffice.hand(new OutgoingMessage(turn, envelope, content, null));
        if (handover instanceof Handover.TryLater) {
            throw new IllegalStateException("The mail server wants the notice later: " + handover.reply());
        }
    }

    private URI page(NoticeToMail notice) {
        return URI.create(site + "/desk/newsroom/work/handover?id=" + notice.work() + "&language="
                + notice.language().tag());
    }
}
