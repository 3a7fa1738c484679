package org.kinbridge.web.cases.testimonies;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;

/** A caseworker takes down a witness under a pseudonym; a coordinator in charge of nothing else opens the name. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TestimonyPagesIT {

    @ArquillianResource
    private URL address;

    @Test
    void a_witness_is_heard_part_by_part_and_one_part_becomes_a_fact() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/file/open").see("Open a case");
            desk.type("Enquirer’s full name", "Maral Zangana")
                    .type("Full name", "Hiwa Zangana")
                    .choose("The enquirer is this person’s", "sister")
                    .press("Open the case")
                    .see("Next: look whether searching is safe");
            desk.press("Testimonies").see("No witness has been heard yet");
            desk.photograph("testimonies-empty-en").checkAccessibility();
            desk.press("Take down a testimony").see("Under a pseudonym, the real name is sealed");
            desk.choose("The witness speaks", "under a pseudonym")
                    .type("Pseudonym", "Witness Rojan")
                    .type("Real name", "Rojan Hawrami")
                    .press("Go on to the words")
                    .see("The pseudonym shares a word with the real name")
                    .see("Choose how the testimony was taken");
            assertThat(desk.valueOf("Real name")).isEqualTo("Rojan Hawrami");
            desk.photograph("testimony-take-errors-en").checkAccessibility();
            desk.type("Pseudonym", "Witness Heron")
                    .type("Taken when", "May 2026")
                    .choose("How", "By telephone")
                    .type("Language", "Kurdish")
                    .press("Go on to the words")
                    .see("Now the words");
            desk.type(
                            "What the witness said",
                            "I was with Hiwa in the same unit until the spring of 1990.\nHe was well.")
                    .choose("May go to", "Staff")
                    .tick("Hiwa Zangana")
                    .photograph("statement-en")
                    .checkAccessibility()
                    .press("Save, and add another part")
                    .see("The part is saved");
            desk.type("What the witness said", "My own brother was taken on the same day.")
                    .press("Save this part")
                    .see("Witness Heron");
            desk.see("I was with Hiwa").photograph("testimonies-en").checkAccessibility();
            desk.press("Move part 2 up").see("Change part 1").see("My own brother");
            desk.press("Open the real name of Witness Heron")
                    .see("Rojan Hawrami")
                    .see("That you opened it is written down");
            desk.photograph("testimonies-opened-en").checkAccessibility();
            desk.press("Make a fact about Hiwa Zangana").see("The fact is kept as hearsay");
            desk.choose("What happened", "Last seen")
                    .type("When", "spring 1990")
                    .type("In their words", "Well, in the same unit as the witness.")
                    .photograph("testimony-fact-en")
                    .checkAccessibility()
                    .press("Make this fact")
                    .see("The fact stands in the case, as hearsay")
                    .see("1 fact made of it");
            desk.dontSee("Rojan Hawrami");
            String page = desk.path();
            desk.press("1 fact made of it").see("Witness Heron").see("Hearsay");
            desk.press("فارسی").see("امروز").go(page).see("تنها همین پرونده");
            desk.photograph("testimonies-fa").checkAccessibility();
            desk.press("ثبت شهادت")
                    .see("چه کسی شهادت می‌دهد")
                    .photograph("testimony-take-fa")
                    .checkAccessibility();
            desk.press("English");
        }
    }
}
