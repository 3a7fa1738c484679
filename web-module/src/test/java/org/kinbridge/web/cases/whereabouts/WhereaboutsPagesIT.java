package org.kinbridge.web.cases.whereabouts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.JavascriptExecutor;

/** How a found adult's word comes to the family, and how a family is told of a death, on the pages. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class WhereaboutsPagesIT {

    @ArquillianResource
    private URL address;

    @Test
    void a_report_goes_under_the_seal_and_two_people_open_it() throws Exception {
        try (Desk lena = Desk.open(address.toURI());
                Desk drita = Desk.open(address.toURI())) {
            lena.signIn(Staff.CASEWORKER);
            String file = openSearch(lena, "Apolena Skalicka", "Bonifac Skalicky");
            lena.press("Under seal").see("Nobody has asked to open this seal yet");
            lena.photograph("seals-en").checkAccessibility();
            lena.press("Enter a whereabouts report")
                    .press("Put it under the seal")
                    .see("Choose how much we know");
            lena.see("Say how it is known").photograph("report-errors-en").checkAccessibility();
            lena.choose("How much we know", "We know where")
                    .type("Country", "Dorn")
                    .type("Region", "the valleys")
                    .type("How it is known", "A nurse treated him in the clinic")
                    .type("Who says so", "the nurse Olga")
                    .type("When it was so", "autumn 2023");
            lena.press("An exact place is really needed …")
                    .type("Exact place", "12 Harbour Road")
                    .press("Put it under the seal")
                    .see("Tick that the exact place is to be written down");
            assertThat(lena.valueOf("How it is known")).isEqualTo("A nurse treated him in the clinic");
            assertThat(drafts(lena))
                    .as("drafts in the browser")
                    .doesNotContain("nurse")
                    .doesNotContain("Harbour");
            lena.tick("Write down the exact place as well")
                    .photograph("report-en")
                    .checkAccessibility();
            lena.press("Put it under the seal").see("To read it again you need a second person");
            assertThat(lena.bodyText()).doesNotContain("Dorn").doesNotContain("Read what lies under the seal");
            lena.press("Ask to open the seal").see("Say why, in a sentence");
            lena.type("Why the seal is to be opened", "to prepare the visit of Friday")
                    .press("Ask to open the seal")
                    .see("You have asked to open the seal");

            drita.signIn(Staff.COORDINATOR)
                    .see("Lena Brandt asks to open a seal")
                    .photograph("today-seal-en");
            drita.go("/desk/cases/whereabouts?file=" + file).see("to prepare the visit of Friday");
            drita.photograph("seal-confirm-en").checkAccessibility();
            drita.type("Why you agree", "the visit is really on Friday").press("Open the seal together");
            drita.see("The seal is open for the two of you").press("Read what lies under the seal");
            drita.see("12 Harbour Road").see("Located").photograph("sealed-en").checkAccessibility();

            lena.go("/desk/cases/whereabouts?file=" + file)
                    .press("Read what lies under the seal")
                    .see("the nurse Olga");
            decide(lena, "Contact", "The camp");
            lena.see("This does not count as consent").dontSee("Relay what is allowed");
            decide(lena, "A message", "Neither family nor camp nor authority");
            lena.see("Allowed: A message").see("Relay what is allowed");
            lena.photograph("sealed-allows-en").checkAccessibility();
            lena.type("To whom in the family", "his sister")
                    .type("In which words", "He is well and sends his love")
                    .press("It has been relayed")
                    .see("The case shows it now");
            drita.go("/desk/cases/file?id=" + file).see("Word relayed");
            drita.go("/desk/cases/whereabouts?file=" + file).press("فارسی").see("زیر مهر");
            drita.photograph("seals-fa").checkAccessibility();
            drita.press("خواندن آنچه زیر مهر است")
                    .see("رسانده شد")
                    .photograph("sealed-fa")
                    .checkAccessibility();
            drita.go("/desk").press("English");
        }
    }

    private static void decide(Desk desk, String decision, String control) {
        desk.choose("What the sought person decided", decision)
                .tick("The sought person said so personally")
                .type("Through which channel the answer came", "a talk")
                .choose("Who else hears or steers that channel", control)
                .press("Save the decision")
                .see("The decision is saved under the seal");
    }

    @Test
    void whoever_has_not_opened_the_seal_reads_nothing() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER);
            String file = openSearch(desk, "Cecilie Havelka", "Dobromil Havelka");
            desk.press("Under seal").press("Enter a whereabouts report");
            String sought = desk.path().replaceAll(".*sought=", "");
            String under = "?file=" + file + "&sought=" + sought;
            desk.go("/desk/cases/whereabouts/sealed" + under).see("This seal is closed to you");
            desk.photograph("sealed-closed-en").checkAccessibility();
            desk.go("/desk/cases/whereabouts/telling" + under).see("This seal is closed to you");
        }
    }

    @Test
    void a_family_is_told_of_a_death_after_two_sources_by_a_named_person() throws Exception {
        try (Desk lena = Desk.open(address.toURI());
                Desk drita = Desk.open(address.toURI())) {
            lena.signIn(Staff.CASEWORKER);
            String file = openSearch(lena, "Evzenie Jelinek", "Ferdinand Jelinek");
            death(lena, file, "the doctor Havel", "He died in my ward");
            lena.go("/desk/cases/file?id=" + file).see("Open").dontSee("Family told");
            death(lena, file, "register of the cemetery", "Entry 1207");
            lena.type("Why the seal is to be opened", "to compare two reports").press("Ask to open the seal");
            drita.signIn(Staff.COORDINATOR).go("/desk/cases/whereabouts?file=" + file);
            drita.type("Why you agree", "two people should compare").press("Open the seal together");
            drita.press("Read what lies under the seal").press("Go on with the report of a death");
            drita.see("Choose two reports that do not go back to one another");
            drita.choose("The other report", "2. register of the cemetery").press("Both say it independently");
            drita.see("Say why the two sources are independent").photograph("death-second-en");
            drita.type("Why they are independent of each other", "a doctor and a register")
                    .press("Both say it independently")
                    .see("Now name who tells the family")
                    .see("How to tell a family");
            drita.type("Who tells them", "Father Anton")
                    .type("How it will be done", "Friday at their home")
                    .press("Name this person")
                    .see("Father Anton will tell the family");
            drita.photograph("death-telling-en").checkAccessibility();
            drita.press("The family has been told").see("Write down how it was said");
            drita.type("When they were told", "Friday at ten")
                    .type("How it was said", "Sitting down, in their language")
                    .type("When they hear from us next", "Sunday at four, Lena calls")
                    .press("The family has been told")
                    .see("The case shows now that the family was told");
            lena.go("/desk/cases/file?id=" + file).see("Family told of a death");
            lena.go("/desk/cases/whereabouts/death?file=" + file)
                    .press("فارسی")
                    .see("چگونه به خانواده بگوییم")
                    .photograph("death-fa")
                    .checkAccessibility()
                    .press("English");
        }
    }

    private static void death(Desk desk, String file, String source, String account) {
        desk.go("/desk/cases/whereabouts?file=" + file).press("Report a death").see("How to tell a family");
        desk.photograph("death-en").checkAccessibility();
        desk.type("Who says so", source)
                .choose("How the source knows", "First-hand")
                .type("What the source says", account)
                .press("Put it under the seal")
                .see("What you entered lies under the seal");
    }

    /** A case whose search is open. Returns its id. */
    private static String openSearch(Desk desk, String enquirer, String sought) {
        desk.go("/desk/cases/file/open").see("Open a case");
        desk.type("Enquirer’s full name", enquirer)
                .type("Full name", sought)
                .choose("The enquirer is this person’s", "sister")
                .press("Open the case")
                .see("Next: look whether searching is safe");
        desk.press("Start the safety check").see(sought + ": Safety check");
        desk.press("Open the search").see(sought + ": Open");
        return desk.path().replaceAll(".*id=", "");
    }

    private static String drafts(Desk desk) {
        return (String) ((JavascriptExecutor) desk.browser()).executeScript("return JSON.stringify(sessionStorage)");
    }
}
