package org.kinbridge.web.cases.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MessagePagesIT {

    @ArquillianResource
    private URL address;

    @Test
    void a_message_goes_out_and_its_answer_is_seen_by_nobody_but_the_caseworker_in_charge() throws Exception {
        try (Desk desk = Desk.open(address.toURI());
                Desk other = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/file/open");
            desk.type("Enquirer’s full name", "Henrietta Larkmoor")
                    .type("Full name", "Benedict Larkmoor")
                    .choose("The enquirer is this person’s", "mother");
            desk.press("Open the case").see("Next: look whether searching is safe");
            desk.press("Start the safety check").see("Benedict Larkmoor: Safety check");
            desk.press("Open the search").see("Benedict Larkmoor: Open");
            desk.press("Family messages")
                    .see("No message has been taken down yet")
                    .press("Take down a message");
            desk.press("Keep the message").see("Write the message");
            desk.type("The message", "We are well. Your sister has a son. Call us: +355 69 555 01 42")
                    .press("Keep the message")
                    .see("This hinders the message")
                    .see("Telephone number: +355 69 555 01 42");
            String page = desk.path();
            desk.press("It may go").see("A message goes only if all of this can be said of it");
            desk.photograph("message-reading-en").checkAccessibility();
            desk.type("The message", "We are well. Your sister has a son.")
                    .press("Keep the new words")
                    .see("They have to be read through again");
            desk.tick("It is family news and nothing else")
                    .tick("It says nothing of politics, war, camps or groups")
                    .tick("It names no place or plan by which anybody could be found")
                    .tick("It puts nobody in danger who is named in it")
                    .tick("It does no harm if a guard, a neighbour or an authority reads it");
            desk.press("It may go").see("It was read through and may go");
            desk.go("/desk").see("hand over a message of Henrietta Larkmoor").go(page);
            desk.choose("Handed to", "A contact")
                    .press("Note that it was handed over")
                    .see("Say who took it");
            desk.type("Who took it", "The teacher from the north")
                    .press("Note that it was handed over")
                    .see("It has left the house");

            desk.press("Open what came of it").see("Nothing has been written down yet");
            desk.choose("What happened", "There is an answer")
                    .type("The answer, or what the family was told", "I am well. I read a lot.")
                    .press("Seal it")
                    .see("only if the sought person gave it freely");
            assertThat(desk.valueOf("The answer, or what the family was told")).isEqualTo("I am well. I read a lot.");
            desk.tick("The sought person gave this freely")
                    .press("Seal it")
                    .see("It is sealed")
                    .see("given freely");
            desk.photograph("message-mine-en").checkAccessibility();

            other.signIn(Staff.COORDINATOR).go(page).see("Only the caseworker in charge opens it");
            assertThat(other.bodyText()).doesNotContain("I read a lot", "Open what came of it");
            other.photograph("message-others-en").checkAccessibility();
            other.press("فارسی").see("تنها مسئول پرونده آن را می‌گشاید");
            other.photograph("message-others-fa").checkAccessibility();
            other.press("English").see("Only the caseworker in charge");
            desk.press("Family messages").see("Handed over");
            desk.photograph("messages-en").checkAccessibility();
            desk.press("فارسی").see("سپرده شد").photograph("messages-fa").checkAccessibility();
            desk.press("English").see("Handed over");
        }
    }
}
