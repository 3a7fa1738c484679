package org.kinbridge.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.kinbridge.cases.consent.ConsentField;
import org.kinbridge.cases.consent.Consents;
import org.kinbridge.cases.consent.Evidence;
import org.kinbridge.cases.consent.NewConsent;
import org.kinbridge.cases.consent.Purpose;
import org.kinbridge.cases.consent.Recipient;
import org.kinbridge.cases.contact.ContactLog;
import org.kinbridge.cases.contact.ContactWay;
import org.kinbridge.cases.contact.NewConversation;
import org.kinbridge.cases.contact.NewPromise;
import org.kinbridge.cases.contact.Reach;
import org.kinbridge.cases.message.FamilyMessages;
import org.kinbridge.cases.message.MessagesView;
import org.kinbridge.cases.message.NewMessage;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;

/** Invented conversations with a family of the demonstration, a consent and a message. */
@ApplicationScoped
class DemoFamilyWork {

    private final ContactLog log;
    private final Consents consents;
    private final FamilyMessages messages;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DemoFamilyWork() {
        this.log = null;
        this.consents = null;
        this.messages = null;
        this.clock = null;
    }

    @Inject
    DemoFamilyWork(ContactLog log, Consents consents, FamilyMessages messages, Clock clock) {
        this.log = log;
        this.consents = consents;
        this.messages = messages;
        this.clock = clock;
    }

    /** Does with a family what a caseworker does. @return how many records were made */
    int load(CaseId family) {
        talk(family);
        agree(family);
        send(family);
        return 3;
    }

    private void agree(CaseId id) {
        LocalDate today = LocalDate.now(clock);
        consents.record(
                id,
                new NewConsent(
                        consents.ofCase(id).circle().asking().get(0).person(),
                        Purpose.SHARE,
                        Set.of(Recipient.RED_CROSS_OR_CRESCENT, Recipient.UN_PROCEDURE),
                        Set.of(ConsentField.NAMES, ConsentField.BIRTH, ConsentField.CIRCUMSTANCES),
                        "Armenian",
                        Evidence.SIGNED_PAPER,
                        "The signed form lies in the folder of the case.",
                        today.minusDays(340),
                        null,
                        today.plusDays(25),
                        null));
    }

    private void send(CaseId id) {
        MessagesView view = messages.ofCase(id);
        messages.write(
                id,
                new NewMessage(
                        view.circle().asking().get(0).person(),
                        view.sought().keySet().iterator().next(),
                        "Dear brother, we are all well. Mother is eighty now and still sings in the kitchen. Your nephew"
                                + " has learned to ride your bicycle. We set a plate for you on every feast."));
    }

    private void talk(CaseId id) {
        LocalDate today = LocalDate.now(clock);
        PersonId sister = log.view(id).circle().asking().get(0).person();
        log.record(
                id,
                new NewConversation(
                        sister,
                        today.minusDays(9),
                        ContactWay.TELEPHONE,
                        Reach.WE_REACHED,
                        "She has found the envelope of the last letter. The stamp can be read: Saqr, spring 1988.",
                        "Whether the delegation has answered.",
                        List.of(
                                new NewPromise("Tell her what the delegation answers", today.minusDays(2)),
                                new NewPromise("Send her a copy of the letter in Persian", today.plusDays(12)))));
    }
}
