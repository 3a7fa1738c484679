package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.importing.Importing;
import org.kinbridge.newsletter.mailing.MailingId;
import org.kinbridge.newsletter.mailing.Mailings;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.subscription.ConsentChannel;
import org.kinbridge.newsletter.subscription.NewReader;
import org.kinbridge.newsletter.subscription.Readers;

/** An invented past issue that waits for review, one reader, and a mailing that nobody has checked yet. */
@ApplicationScoped
class DemoPost {

    private final Importing importing;
    private final Readers readers;
    private final Mailings mailings;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoPost() {
        this.importing = null;
        this.readers = null;
        this.mailings = null;
        this.clock = null;
    }

    @Inject
    DemoPost(Importing importing, Readers readers, Mailings mailings, Clock clock) {
        this.importing = importing;
        this.readers = readers;
        this.mailings = mailings;
        this.clock = clock;
    }

    /** @param issue number of the issue of the first newsletter that is out */
    MailingId prepare(int issue) {
        importing.paste("The Beacon 29", DemoTexts.whole("past_issue", Language.EN));
        readers.add(new NewReader(
                PublicationId.FIRST,
                "reader@example.org",
                Language.EN,
                LocalDate.now(clock),
                ConsentChannel.SIGNED_SHEET,
                "Signed list of the afternoon at the library of Dorn (invented)"));
        return mailings.prepare(issue, Language.EN);
    }
}
