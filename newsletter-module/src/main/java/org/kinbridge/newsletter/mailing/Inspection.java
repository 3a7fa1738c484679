package org.kinbridge.newsletter.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.post.EmailAddress;
import org.kinbridge.newsletter.post.Handover;
import org.kinbridge.newsletter.post.PostOffice;
import org.kinbridge.newsletter.post.UnusableAddress;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.subscription.Recipients;

/** Looks at an edition before it is mailed, by machine and through the eyes of whoever gets the test. */
@ApplicationScoped
class Inspection {

    private final Addressing addressing;
    private final Recipients recipients;
    private final PublicPageProbe probe;
    private final PostOffice postOffice;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Inspection() {
        this.addressing = null;
        this.recipients = null;
        this.probe = null;
        this.postOffice = null;
    }

    @Inject
    Inspection(Addressing addressing, Recipients recipients, PublicPageProbe probe, PostOffice postOffice) {
        this.addressing = addressing;
        this.recipients = recipients;
        this.probe = probe;
        this.postOffice = postOffice;
    }

    boolean isPublished(int issueNumber, Language language) {
        return addressing.find(issueNumber, language).isPresent();
    }

    MailingCheck check(int issueNumber, Language language) {
        Set<MailingFinding> good = EnumSet.noneOf(MailingFinding.class);
        if (probe.answers(addressing.page(issueNumber, language))) {
            good.add(MailingFinding.PAGE_ANSWERS);
        }
        if (addressing
                .find(issueNumber, language)
                .filter(IssueMessage::tellsHowToLeave)
                .isPresent()) {
            good.add(MailingFinding.MESSAGE_COMPLETE);
        }
        if (recipients.count(new FiledNumber(issueNumber).publication(), language) > 0) {
            good.add(MailingFinding.HAS_READERS);
        }
        return new MailingCheck(good);
    }

    void sendTest(int issueNumber, Language language, String typed) {
        IssueMessage message = addressing.message(issueNumber, language).asTest("[test]");
        URI page = addressing.page(issueNumber, language);
        Handover handover = postOffice.hand(addressing.test(address(typed), message, page));
        if (!(handover instanceof Handover.Accepted)) {
            throw new Refused("mailings.refused.testNotTaken", handover.reply());
        }
    }

    private static EmailAddress address(String typed) {
        try {
            return EmailAddress.of(typed);
        } catch (UnusableAddress unusable) {
            throw new InvalidInput("address", unusable.messageKey());
        }
    }
}
