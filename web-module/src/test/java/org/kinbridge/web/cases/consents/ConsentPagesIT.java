package org.kinbridge.web.cases.consents;

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
class ConsentPagesIT {

    @ArquillianResource
    private URL address;

    @Test
    void a_consent_is_written_down_and_taken_back_and_the_page_says_what_that_stops() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER);
            body(desk);
            desk.go("/desk/cases/file/open");
            desk.type("Enquirer’s full name", "Peregrine Fallowdale")
                    .type("Full name", "Jocasta Fallowdale")
                    .choose("The enquirer is this person’s", "brother");
            desk.press("Open the case").see("Next: look whether searching is safe");
            String file = desk.path();
            desk.press("Consents").see("No consent has been written down");
            desk.press("Write down a consent").see("Explain first");
            desk.choose("To what", "Publishing").see("they are never published, whoever agrees");
            desk.choose("To what", "Sharing with bodies").see("Ombudspersons");
            desk.press("Write the consent down").see("There is a problem").see("Choose at least one recipient");
            desk.tick("Ombudspersons")
                    .tick("Names")
                    .tick("What happened, when and where")
                    .type("Language in which it was explained", "Kurmanji")
                    .type("Where the evidence is, or the words that were spoken", "“Write to whom you like.”")
                    .type("Last day", LocalDate.now(ZoneOffset.UTC).plusDays(21).toString());
            desk.photograph("consent-form-en").checkAccessibility();
            desk.press("Write the consent down")
                    .see("The consent is written down")
                    .see("Ends soon");
            desk.press("Say which document shows it")
                    .see("Take the scan in first")
                    .press("This document shows it");
            desk.see("Choose a document of this case").checkAccessibility();
            desk.go("/desk").see("ask Peregrine Fallowdale again, a consent ends in 21 days");

            appeal(desk, file);
            desk.go(file).press("Consents").press("Take it back").see("What can no longer be called back");
            desk.see("Appeal to Ombuds Office of Fallowdale, not yet sent: it is withdrawn")
                    .see("Nothing has left the house because of it");
            desk.photograph("consent-withdraw-en").checkAccessibility();
            desk.type("Taken back on", "soon").press("Take the consent back").see("There is a problem");
            assertThat(desk.valueOf("Taken back on")).isEqualTo("soon");
            desk.type("Taken back on", LocalDate.now(ZoneOffset.UTC).toString())
                    .press("Take the consent back")
                    .see("The consent is taken back")
                    .see("Stopped at once");
            desk.photograph("consents-en").checkAccessibility();
            desk.press("فارسی").see("بی‌درنگ ایستاد");
            desk.photograph("consents-fa").checkAccessibility();
            desk.press("نوشتن یک رضایت").see("به چه زبانی توضیح داده شد");
            desk.photograph("consent-form-fa").checkAccessibility();
            desk.press("English").see("Explain first");
        }
    }

    private static void body(Desk desk) {
        desk.go("/desk/appeals/body");
        desk.type("Name of the body", "Ombuds Office of Fallowdale")
                .choose("Kind", "Ombudsperson")
                .type("Languages it reads", "English");
        desk.press("Save the body").see("The body was saved");
    }

    private static void appeal(Desk desk, String file) {
        desk.go(file).press("Draft an appeal").see("What it asks for");
        desk.chooseContaining("Body", "Fallowdale").tick("A telephone call");
        desk.press("Draft from the facts").press("Save the draft").see("The draft was saved");
    }
}
