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

    @Test
    void a_part_is_corrected_cleared_for_print_and_taken_back() throws Exception {
        try (Desk desk = Desk.open(address.toURI());
                Desk coordinator = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/file/open").see("Open a case");
            desk.type("Enquirer’s full name", "Golrokh Sinjari")
                    .type("Full name", "Behzad Sinjari")
                    .choose("The enquirer is this person’s", "sister")
                    .press("Open the case")
                    .see("Next: look whether searching is safe");
            desk.press("Testimonies").press("Take down a testimony").see("Who testifies");
            desk.choose("The witness speaks", "under a pseudonym")
                    .type("Pseudonym", "Witness Avocet")
                    .type("Real name", "Sharo Kermanji")
                    .choose("How", "By telephone")
                    .type("Language", "Kurdish")
                    .press("Go on to the words")
                    .see("Now the words");
            desk.type("What the witness said", "Behzad shared his bread with me. They called me Kermanji there.")
                    .press("Save this part")
                    .see("Delete the draft of Witness Avocet…");
            String list = desk.path();
            desk.press("Change part 1").see("Why the words change");
            desk.type(
                            "What the witness said",
                            "Behzad shared his bread with me all winter. They called me Kermanji there; my number is now 0912 555 0142.")
                    .choose("May go to", "Print, after clearance")
                    .press("Save this part")
                    .see("Say why the words change");
            desk.photograph("statement-why-en").checkAccessibility();
            desk.type("Why the words change", "Heard again on the telephone: it was all winter.")
                    .press("Save this part")
                    .see("1 earlier wording of part 1");
            desk.press("1 earlier wording of part 1").see("shared his bread with me. They called");
            desk.photograph("testimony-corrected-en").checkAccessibility();
            desk.press("Ask to print what Witness Avocet said").see("What would be scanned");
            desk.press("Ask for clearance").see("Enter a title of at most 200 letters");
            desk.type("Title", "Bread in winter")
                    .photograph("testimony-print-en")
                    .checkAccessibility();
            desk.press("Ask for clearance").see("The testimony was scanned").see("A name that is protected");
            String clearance = desk.path();
            desk.dontSee("Name of the witness");
            desk.photograph("testimony-clearance-en").checkAccessibility();
            desk.tick("Words of the testimony")
                    .tick("Names of the sought persons, as the family agreed")
                    .type("Who consented", "The witness, by telephone")
                    .press("Record the consent")
                    .see("You asked for this clearance, so you cannot clear it");

            coordinator.signIn(Staff.COORDINATOR).go(clearance).see("Look at the testimony");
            coordinator.press("فارسی").see("شهادت، با آنچه یافت شد");
            coordinator.photograph("testimony-clearance-fa").checkAccessibility();
            coordinator.press("English").see("Look at the testimony");
            coordinator
                    .press("Save the review")
                    .see("Read the right-hand text once more")
                    .press("Clear for print");
            coordinator.see("Cleared for print").see("Where it was printed");
            coordinator.type("Where it was printed", "issue 33").press("Note the publication");
            coordinator.see("Printed in: issue 33").see("[name removed] there; my number");

            desk.go(list).see("Withdraw what Witness Avocet said").press("Withdraw what Witness Avocet said");
            desk.see("Text cleared for print: it is taken back").see("Printed in issue 33, cleared on");
            desk.press("فارسی").see("آنچه بی‌درنگ بازمی‌ایستد").see("چاپ‌شده در issue 33");
            desk.photograph("testimony-withdraw-fa").checkAccessibility();
            desk.press("English").see("Text cleared for print: it is taken back");
            desk.press("Withdraw this testimony").see("Say what the witness said");
            desk.photograph("testimony-withdraw-en").checkAccessibility();
            desk.type("In the words of the witness", "I have a family here now. Please take it down.")
                    .press("Withdraw this testimony")
                    .see("The testimony is withdrawn")
                    .see("Please take it down")
                    .see("Retracted");
            desk.photograph("testimony-withdrawn-en").checkAccessibility();
            desk.press("فارسی").see("شاهد این را در");
            desk.photograph("testimony-withdrawn-fa").checkAccessibility();
            desk.press("English").see("The witness took this back");
            coordinator.go(clearance).see("Retracted: The witness took the testimony back.");
            assertThat(coordinator.bodyText()).doesNotContain("shared his bread");
        }
    }
}
