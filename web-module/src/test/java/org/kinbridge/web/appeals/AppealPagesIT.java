package org.kinbridge.web.appeals;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.By;

/** Steps 2 and 3 of the tour in a real browser: from the facts to the reply, and from the letter to the cleared text. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AppealPagesIT {

    private static final String ENQUIRER = "Arsen Teremov of the pages";

    @ArquillianResource
    private URL address;

    @Test
    @Order(1)
    void from_the_facts_to_the_reply_and_from_the_letter_to_the_cleared_text() throws Exception {
        try (Desk desk = Desk.open(address.toURI());
                Desk coordinator = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER);
            openCase(desk, "Rostam Farzin", "Nadir Halloumi", "");
            openCase(desk, ENQUIRER, "Vahan Teremov", "Levon Teremov");
            String file = desk.path();
            desk.go("/desk/appeals").see("Appeals").press("Bodies");
            desk.see("Add a body").press("Save the body").see("Enter the name of the body");
            desk.type("Name of the body", "Red Cross delegation in Morvane")
                    .type("Languages it reads", "English")
                    .press("Save the body");
            desk.see("The body was saved");

            desk.go(file).press("Draft an appeal").see("What it asks for");
            String draft = desk.path();
            desk.press("Draft from the facts")
                    .see("Choose the body that the letter goes to")
                    .see("Choose at least one thing to ask for");
            desk.choose("Body", "Red Cross delegation in Morvane")
                    .tick("A telephone call")
                    .press("Draft from the facts");
            desk.see("4 sentences come from facts");
            String body = desk.valueOf("Body of the letter");
            assertThat(body)
                    .contains("Vahan Teremov was taken on 16 October 1987 (near Dorn).")
                    .contains("Levon Teremov left (between 23 September 1987 and 22 October 1987).")
                    .contains("a telephone call with Vahan Teremov and Levon Teremov");
            desk.type(
                    "Body of the letter",
                    body + "\n\nOur mother is ill. Nadir Halloumi has met him. Call +355 69 555 01 42 or ۰۹۱۲۵۵۵۰۱۴۲.");
            desk.type("Salutation", "").press("Save the draft").see("Enter a salutation");
            assertThat(desk.valueOf("Body of the letter")).contains("۰۹۱۲۵۵۵۰۱۴۲");
            desk.photograph("appeal-draft-en").checkAccessibility();
            desk.type("Salutation", "Dear Head of Delegation,")
                    .press("Save the draft")
                    .see("The draft was saved");

            String page = desk.path();
            desk.press("The facts are checked").see("Read the letter to the family");
            desk.go("/desk")
                    .see("Read the letter to Red Cross delegation in Morvane back to the family")
                    .go(page);
            desk.press("It was read back to the family")
                    .press("Record the family’s approval")
                    .see("Enter who of the family it was");
            desk.type("Who approved", ENQUIRER)
                    .press("Record the family’s approval")
                    .see("The approval of this version was recorded");
            desk.press("Record that it was sent")
                    .see("The sending was recorded")
                    .see("the file that the family approved");
            desk.type("What it says", "They offer a call on Tuesday.")
                    .choose("What it amounts to", "A call is arranged");
            desk.press("Record the reply").see("A call is arranged").see("They offer a call on Tuesday.");
            desk.photograph("appeal-en").checkAccessibility();

            desk.press("Ask for clearance")
                    .see("The letter was scanned")
                    .see("Telephone number")
                    .see("Name of another person")
                    .see("Health");
            String clearance = desk.path();
            assertThat(clean(desk))
                    .contains("[telephone number removed] or [telephone number removed]")
                    .doesNotContain("555", "۵۵۵", "Halloumi");
            desk.press("Record the consent").see("Without consent to print the text");
            desk.tick("The text of the letter")
                    .tick("The name of the enquirer")
                    .tick("The names of the sought persons");
            desk.type("Who consented", ENQUIRER)
                    .press("Record the consent")
                    .see("You asked for this clearance, so you cannot clear it");
            assertThat(desk.bodyText()).doesNotContain("Clear for print");
            desk.photograph("clearance-asker-en")
                    .press("فارسی")
                    .see("اجازهٔ چاپ")
                    .photograph("clearance-asker-fa")
                    .checkAccessibility();

            coordinator
                    .signIn(Staff.COORDINATOR)
                    .see("Review and clear a letter for print (asked for by Lena Brandt)")
                    .go(clearance);
            coordinator
                    .see("Look at the letter")
                    .photograph("clearance-review-en")
                    .checkAccessibility();
            coordinator
                    .press("Save the review")
                    .see("The review was saved")
                    .press("Clear for print")
                    .see("Cleared for print");
            assertThat(clean(coordinator))
                    .contains("[telephone number removed]")
                    .contains("[name removed] has met him")
                    .contains(ENQUIRER)
                    .doesNotContain("555", "۵۵۵", "Halloumi");
            coordinator.photograph("clearance-cleared-en");
            desk.go(page)
                    .see("گام بعدی")
                    .photograph("appeal-fa")
                    .go("/desk/appeals")
                    .photograph("appeals-fa")
                    .checkAccessibility();
            desk.go(draft)
                    .photograph("appeal-draft-fa")
                    .go("/desk/appeals/body")
                    .photograph("bodies-fa")
                    .checkAccessibility();
        }
    }

    @Test
    @Order(2)
    void the_second_of_two_who_edit_sees_both_texts_and_loses_nothing() throws Exception {
        try (Desk one = Desk.open(address.toURI());
                Desk other = Desk.open(address.toURI())) {
            one.signIn(Staff.COORDINATOR);
            openCase(one, "Mariam Sarkis of the pages", "Hovan Sarkis", "");
            one.press("Draft an appeal");
            one.choose("Body", "Red Cross delegation in Morvane")
                    .tick("A meeting")
                    .press("Draft from the facts")
                    .see("The letter");
            one.press("Save the draft").see("The draft was saved");
            String edit = one.path().replace("/appeal?", "/appeal/edit?");
            one.go(edit).see("Edit the letter");
            other.signIn(Staff.SECOND_COORDINATOR)
                    .go(edit)
                    .type("Closing", "Theirs sincerely")
                    .press("Save as a new version")
                    .see("The letter was saved");
            one.type("Closing", "Mine sincerely")
                    .press("Save as a new version")
                    .see("What was saved meanwhile")
                    .see("Theirs sincerely");
            assertThat(one.valueOf("Closing")).isEqualTo("Mine sincerely");
            one.photograph("appeal-conflict-en")
                    .checkAccessibility()
                    .press("Save mine as a new version")
                    .see("The letter was saved")
                    .see("Mine sincerely")
                    .see("Version 3");
        }
    }

    @Test
    @Order(3)
    void an_editor_sees_nothing_of_it() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR).go("/desk/appeals").see("Your role does not allow this");
            assertThat(desk.bodyText()).doesNotContain("Red Cross delegation in Morvane");
        }
    }

    private static String clean(Desk desk) {
        return desk.browser().findElement(By.id("clean-letter")).getText();
    }

    private static void openCase(Desk desk, String enquirer, String sought, String second) {
        desk.go("/desk/cases/file/open").see("Open a case");
        desk.type("Enquirer’s full name", enquirer).choose("Enquirer’s sex", "Male");
        desk.type("Full name", sought).choose("Sex", "Male").choose("The enquirer is this person’s", "brother");
        fact(desk, 1, "Born", "1961", "his brother");
        fact(desk, 2, "Taken", "16 October 1987", "his brother");
        desk.typeNth("Where", 2, "near Dorn");
        if (!second.isEmpty()) {
            desk.press("Add another sought person").see("Sought person 2");
            desk.typeNth("Full name", 2, second)
                    .chooseNth("Sex", 2, "Male")
                    .chooseNth("The enquirer is this person’s", 2, "brother");
            fact(desk, 3, "Born", "c. 1964", "his brother");
            fact(desk, 4, "Left", "Mehr 1366", "his brother");
        }
        desk.press("Open the case").see("Next: look whether searching is safe");
    }

    private static void fact(Desk desk, int number, String kind, String when, String source) {
        desk.chooseNth("What happened", number, kind)
                .typeNth("When", number, when)
                .typeNth("Source", number, source);
    }
}
