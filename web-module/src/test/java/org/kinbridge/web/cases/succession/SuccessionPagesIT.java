package org.kinbridge.web.cases.succession;

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
class SuccessionPagesIT {

    @ArquillianResource
    private URL address;

    @Test
    void a_daughter_steps_in_for_her_mother() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/file/open");
            desk.type("Enquirer’s full name", "Marguerite Ashgrove")
                    .type("Full name", "Lucian Ashgrove")
                    .choose("The enquirer is this person’s", "mother");
            desk.press("Open the case").see("Next: look whether searching is safe");
            desk.press("Who asks").see("Marguerite Ashgrove: principal enquirer");
            desk.type("Who told us, and how", "Her daughter called on the evening of the funeral")
                    .press("Name the successor")
                    .see("There is a problem")
                    .see("Enter the day")
                    .see("Choose somebody else who asks");
            assertThat(desk.valueOf("Who told us, and how"))
                    .isEqualTo("Her daughter called on the evening of the funeral");
            desk.type("Since when", "2 November 2026")
                    .choose("Who asks from now on", "Somebody who is not on record yet")
                    .see("What the enquirer is to that person");
            desk.type("Full name", "Philippa Ashgrove")
                    .choose("What the enquirer is to that person", "sister")
                    .type("Telephone", "+355 69 555 01 77");
            desk.photograph("succession-form-en").checkAccessibility();
            desk.press("Name the successor").see("The successor is named");
            desk.see("Philippa Ashgrove: principal enquirer")
                    .see("Philippa Ashgrove stepped in for Marguerite Ashgrove");
            desk.photograph("succession-en").checkAccessibility();
            desk.press("فارسی").see("به جای").photograph("succession-fa").checkAccessibility();
            desk.press("English").see("stepped in for");
            desk.press("Overview").see("asked before").see("Philippa Ashgrove is the sister of Lucian Ashgrove");
        }
    }
}
