package org.kinbridge.web.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ContactPagesIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @ArquillianResource
    private URL address;

    @Test
    void a_call_is_written_down_and_its_promise_is_kept() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/file/open");
            desk.type("Enquirer’s full name", "Ottoline Barrowmend")
                    .type("Full name", "Casimir Barrowmend")
                    .choose("The enquirer is this person’s", "sister");
            desk.press("Open the case").see("Next: look whether searching is safe");
            desk.press("Contact log").see("No conversation with the family has been written down yet");

            desk.type("What we promised", "Ask the delegation whether the letter came")
                    .type("By when", "yesterday-ish")
                    .press("Write it down")
                    .see("There is a problem");
            assertThat(desk.valueOf("By when")).isEqualTo("yesterday-ish");
            assertThat(desk.valueOf("What we promised")).isEqualTo("Ask the delegation whether the letter came");
            desk.type("On which day", TODAY.minusDays(20).toString())
                    .type("What was said", "She had a dream of her brother. She is well; her knees hurt.")
                    .type("What the family asked for", "Whether the parcel of last spring arrived")
                    .type("By when", TODAY.minusDays(3).toString());
            desk.press("Add another promise").see("Promise 2");
            desk.typeNth("What we promised", 2, "Call her on her brother’s birthday")
                    .typeNth("By when", 2, TODAY.plusDays(40).toString());
            desk.photograph("contact-form-en").checkAccessibility();
            desk.press("Write it down").see("The conversation is written down").see("Overdue");
            desk.see("She had a dream of her brother").see("written down by Lena Brandt");
            desk.photograph("contact-en").checkAccessibility();
            desk.go("/desk").see("keep the promise to Ottoline Barrowmend (3 days overdue)");
            desk.photograph("today-contact-en");
            desk.followBeginningWith(line(desk)).see("What we owe the family");

            desk.pressNth("It cannot be kept …", 2).press("Take it back").see("Say why");
            desk.type("Why it was taken back", "She prefers that we write").press("Take it back");
            desk.see("The promise is taken back").press("Note it as kept").see("The promise is noted as kept");
            desk.press("2 promises that are settled").see("She prefers that we write");
            desk.press("Do not remind us of this family for a while …")
                    .choose("Why", "They asked not to be called")
                    .press("Stop the reminders")
                    .see("they asked not to be called");
            desk.press("فارسی").see("این خانواده یادآوری نمی‌شود");
            desk.photograph("contact-fa").checkAccessibility();
            desk.press("یادآوری را از سر بگیر").see("یادآوری از سر گرفته شد").press("English");
        }
    }

    private static String line(Desk desk) {
        return desk.bodyText()
                .lines()
                .filter(text -> text.contains("Ottoline Barrowmend (3 days overdue)"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_administrator_sets_how_long_a_silence_may_be() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.ADMINISTRATOR).go("/admin").press("Work with families");
            desk.type("Days without a word before Today reminds the caseworker", "5")
                    .press("Save the settings")
                    .see("Enter a number of days from 7 to 730");
            desk.type("Days without a word before Today reminds the caseworker", "60")
                    .press("Save the settings")
                    .see("The settings are saved");
            desk.photograph("casework-en").checkAccessibility();
            desk.type("Days without a word before Today reminds the caseworker", "90")
                    .press("Save the settings")
                    .see("The settings are saved");
            assertThat(desk.valueOf("Days without a word before Today reminds the caseworker"))
                    .isEqualTo("90");
        }
    }
}
