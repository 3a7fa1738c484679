package org.kinbridge.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** The session ends while somebody types: nothing is lost, and what belongs under a seal is kept nowhere else. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SessionEndsIT {

    private static final String ACCOUNT = "He died in my ward, on the night of the great frost";

    @ArquillianResource
    private URL address;

    @Test
    void a_report_of_a_death_outlives_the_session_on_the_page_alone() throws Exception {
        try (Desk lena = Desk.open(address.toURI());
                Desk drita = Desk.open(address.toURI())) {
            lena.signIn(Staff.CASEWORKER);
            String file = openSearch(lena, "Wilhelmina Storkova", "Zephyrin Storka");
            lena.go("/desk/cases/whereabouts?file=" + file)
                    .press("Report a death")
                    .see("How to tell a family");
            lena.type("Who says so", "the doctor Storch").choose("How the source knows", "First-hand");
            lena.type("What the source says", ACCOUNT);
            endSession(lena);
            lena.press("Put it under the seal").see("Your session has ended");
            lena.photograph("session-ended-en").checkAccessibility();
            assertThat(keptInTheBrowser(lena)).doesNotContain("Storch").doesNotContain("frost");
            signInAgain(lena, Staff.CASEWORKER.name(), "not the password");
            lena.see("The name and the password do not belong together");
            signInAgain(lena, Staff.CASEWORKER.name(), Staff.CASEWORKER.password());
            lena.see("What you entered lies under the seal");

            drita.signIn(Staff.COORDINATOR).go("/desk/cases/whereabouts?file=" + file);
            drita.type("Why the seal is to be opened", "to see what outlived the session");
            endSession(drita);
            drita.press("Ask to open the seal").see("Your session has ended");
            signInAgain(drita, Staff.COORDINATOR.name(), Staff.COORDINATOR.password());
            drita.see("You have asked to open the seal");

            lena.go("/desk/cases/whereabouts?file=" + file).see("Waits for a second person");
            assertThat(lena.bodyText()).doesNotContain("to see what outlived");
            lena.photograph("seal-decide-en").checkAccessibility();
            lena.press("Read why, and decide").see("to see what outlived the session");
            lena.type("Why you agree", "it is only a look").press("Open the seal together");
            lena.press("Read what lies under the seal").see(ACCOUNT).see("the doctor Storch");
        }
    }

    @Test
    void somebody_else_who_signs_in_sees_nothing_of_what_was_typed() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER);
            String file = openSearch(desk, "Walburga Storkova", "Zenobius Storka");
            desk.go("/desk/cases/whereabouts/death?file=" + file)
                    .see("How to tell a family")
                    .press("فارسی")
                    .see("چگونه به خانواده بگوییم");
            desk.type("چه کسی می‌گوید", "the midwife Storch");
            endSession(desk);
            desk.press("زیر مهر بگذار").see("نشست شما پایان یافته است");
            desk.photograph("session-ended-fa").checkAccessibility();
            signInAgain(desk, Staff.SECOND_COORDINATOR.name(), Staff.SECOND_COORDINATOR.password());
            desk.see(Staff.SECOND_COORDINATOR.displayName());
            assertThat(desk.path()).isEqualTo("/desk");
            desk.inEnglish().go("/desk/cases/whereabouts/death?file=" + file).see("How to tell a family");
            assertThat(desk.valueOf("Who says so")).isEmpty();
            endSession(desk);
            desk.signIn(Staff.CASEWORKER); // back to English
        }
    }

    @Test
    void the_names_of_a_person_outlive_the_session_with_the_rows_that_were_added() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/file/open");
            desk.type("Enquirer’s full name", "Wanda Storkova")
                    .type("Full name", "Zoltan Storka")
                    .choose("The enquirer is this person’s", "sister")
                    .press("Open the case")
                    .see("Next: look whether searching is safe");
            desk.pressNth("Change names", 2).see("Name 1");
            desk.press("Add another name").see("Name 2").typeNth("Name", 2, "Zoltán Storka");
            desk.press("Add another name").see("Name 3").typeNth("Name", 3, "زولتان شتورکا");
            desk.typeNth("Name", 1, "Zoltan Storkas");
            endSession(desk);
            desk.press("Save names").see("Sign in");
            desk.type("Sign-in name", Staff.CASEWORKER.name()).type("Password", Staff.CASEWORKER.password());
            desk.press("Sign in").see("Name 3").see("What you had typed");
            assertThat(desk.valueOf("Name")).isEqualTo("Zoltan Storkas");
            desk.press("Save names").see("The names are saved").see("Zoltan Storkas");
            desk.pressNth("Change names", 2).see("Name 3");
            assertThat(values(desk)).contains("Zoltán Storka", "زولتان شتورکا");
        }
    }

    @Test
    void a_case_that_is_being_opened_outlives_the_session_with_all_its_people_and_facts() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/file/open");
            desk.type("Enquirer’s full name", "Wilma Storkova").type("Full name", "Zeno Storka");
            desk.choose("The enquirer is this person’s", "sister");
            desk.press("Add another fact").see("Fact 3").typeNth("Where", 3, "the old mill");
            desk.press("Add another sought person").see("Sought person 2");
            desk.typeNth("Full name", 2, "Zita Storkova")
                    .chooseNth("The enquirer is this person’s", 2, "sister")
                    .typeNth("Where", 4, "the harbour");
            endSession(desk);
            desk.press("Open the case").see("Sign in");
            desk.type("Sign-in name", Staff.CASEWORKER.name()).type("Password", Staff.CASEWORKER.password());
            desk.press("Sign in").see("Sought person 2").see("What you had typed");
            desk.press("Open the case").see("Next: look whether searching is safe");
            desk.see("the old mill").see("the harbour").see("Wilma Storkova is the sister of Zita Storkova");
        }
    }

    private static void endSession(Desk desk) {
        desk.browser().manage().deleteCookieNamed("KINBRIDGE");
    }

    private static void signInAgain(Desk desk, String name, String password) {
        ((JavascriptExecutor) desk.browser())
                .executeScript("document.getElementById('sign-in-again-error').textContent = ''");
        var box = desk.browser().findElement(By.id("sign-in-again-name"));
        box.clear();
        box.sendKeys(name);
        desk.browser().findElement(By.id("sign-in-again-password")).sendKeys(password);
        desk.browser()
                .findElement(By.cssSelector("#sign-in-again button[type=submit]"))
                .click();
    }

    private static String values(Desk desk) {
        return (String)
                ((JavascriptExecutor) desk.browser())
                        .executeScript(
                                "return Array.from(document.querySelectorAll('main input[type=text]'), f => f.value).join('\\n')");
    }

    private static String keptInTheBrowser(Desk desk) {
        return (String) ((JavascriptExecutor) desk.browser())
                .executeScript("return JSON.stringify(sessionStorage) + JSON.stringify(localStorage)");
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
}
