package org.kinbridge.newsletter.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.post.EmailAddress;
import org.kinbridge.newsletter.post.OutgoingMessage;
import org.kinbridge.newsletter.post.OutgoingMessage.Envelope;
import org.kinbridge.newsletter.post.OutgoingMessage.ListHeaders;
import org.kinbridge.newsletter.post.PostOffice;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.newsletter.rendition.PublicSite;
import org.kinbridge.newsletter.rendition.Renditions;
import org.kinbridge.newsletter.subscription.ReaderLinks;
import org.kinbridge.newsletter.subscription.Recipients;

/** Makes of an edition's message the one that a certain reader gets. */
@ApplicationScoped
class Addressing {

    /** Stands where a reader's token would; the pages behind it say that it was only a test. */
    private static final String TEST_TOKEN = "test";

    private static final int OK = 200;

    private final PublicSite publicSite;
    private final Renditions renditions;
    private final Recipients recipients;
    private final Publications publications;
    private final PostOffice postOffice;
    private final String site;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Addressing() {
        this.publicSite = null;
        this.renditions = null;
        this.recipients = null;
        this.publications = null;
        this.postOffice = null;
        this.site = null;
    }

    @Inject
    Addressing(
            PublicSite publicSite,
            Renditions renditions,
            Recipients recipients,
            Publications publications,
            PostOffice postOffice,
            Config config) {
        this.publicSite = publicSite;
        this.renditions = renditions;
        this.recipients = recipients;
        this.publications = publications;
        this.postOffice = postOffice;
        this.site = config.getOptionalValue("kinbridge.public.url", String.class)
                .orElse("http://localhost:8080")
                .replaceAll("/+$", "");
    }

    /** The message of a published edition. Asks for the page first: a refusal by renditions would end our transaction. */
    Optional<IssueMessage> find(int issueNumber, Language language) {
        FiledNumber issue = new FiledNumber(issueNumber);
        PublicationView publication = publications.get(issue.publication());
        return publicSite
                .find(publication.path(issue, language))
                .filter(page -> page.status() == OK)
                .map(page -> IssueMessage.of(
                        list(publication, language), language, renditions.email(issueNumber, language)));
    }

    /** Each newsletter in each language is a list of its own; those of the first one were there before there were others. */
    private static String list(PublicationView publication, Language language) {
        return publication.word().isEmpty() ? language.tag() : language.tag() + "." + publication.word();
    }

    /** @throws org.kinbridge.core.problem.NotFound if the edition is not published */
    IssueMessage message(int issueNumber, Language language) {
        return find(issueNumber, language).orElseThrow(NotFound::new);
    }

    /** The edition's public page. */
    URI page(int issueNumber, Language language) {
        return URI.create(site + publications.path(new FiledNumber(issueNumber), language));
    }

    /** The message of one ledger row; made again after a crash it is the same, with the same Message-ID. */
    OutgoingMessage address(Delivery delivery, IssueMessage message, URI web) {
        ReaderLinks links = recipients.links(delivery.reader().orElseThrow());
        EmailAddress returnPath = postOffice.returnPath(mark(delivery.id().value()));
        Envelope envelope = new Envelope(returnPath, delivery.address().orElseThrow());
        return new OutgoingMessage(delivery.id().value(), envelope, message.to(links, web), headers(message, links));
    }

    /** The message as a reader would get it, for the eyes of whoever prepares it; its links do nothing. */
    OutgoingMessage test(EmailAddress to, IssueMessage message, URI web) {
        ReaderLinks links = new ReaderLinks(
                URI.create(site + "/unsubscribe/" + TEST_TOKEN), URI.create(site + "/preferences/" + TEST_TOKEN));
        UUID id = UUID.randomUUID();
        Envelope envelope = new Envelope(postOffice.returnPath("test"), to);
        return new OutgoingMessage(id, envelope, message.to(links, web), headers(message, links));
    }

    private ListHeaders headers(IssueMessage message, ReaderLinks links) {
        return new ListHeaders(postOffice.listId(message.list()), links.unsubscribe());
    }

    /** The ledger row's id without hyphens: 32 hex digits, which fit into a local part. */
    private static String mark(UUID delivery) {
        return delivery.toString().replace("-", "").toLowerCase(Locale.ROOT);
    }
}
