package org.kinbridge.web.cases.person;

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

/** A caseworker at the pages of persons. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PersonPagesIT {

    @ArquillianResource
    private URL address;

    @Test
    void a_person_gets_names_a_status_contacts_and_document_numbers() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            open(desk, "Dimitra Palama", "Stavros Palama");
            desk.press("Dimitra Palama")
                    .see("Where this person stands on record")
                    .see("Enquirer");
            desk.press("Change names").see("Name 1");
            desk.press("Add another name").see("Name 2");
            desk.typeNth("Name", 2, "Δήμητρα Παλαμά")
                    .chooseNth("Kind of name", 2, "Full name")
                    .typeNth("Who gave it, or where it is written", 2, "identity card");
            desk.press("Add another name")
                    .see("Name 3")
                    .typeNth("Name", 3, "42")
                    .chooseNth("Kind of name", 3, "Nickname");
            desk.press("Save names").see("This has no letters in it");
            assertThat(desk.browser()
                            .findElements(By.cssSelector("fieldset"))
                            .get(2)
                            .getText())
                    .as("the message stands beside its field")
                    .contains("no letters");
            desk.photograph("person-edit-en").checkAccessibility();
            desk.pressNth("Remove this name", 3).dontSee("Name 3").press("Save names");
            desk.see("The names are saved").see("Δήμητρα Παλαμά").see("Greek").see("identity card");

            desk.press("State whether the person lives")
                    .choose("Vital status", "Alive")
                    .press("Save the vital status")
                    .see("Choose on what it rests");
            desk.choose("On what it rests", "Told by the person")
                    .type("Source", "a call")
                    .type("As of when, or when the person died", "Mehr 1402")
                    .see("Understood as between 23 September 2023")
                    .checkAccessibility()
                    .press("Save the vital status");
            desk.see("The vital status is saved").see("Alive").see("Mehr 1402");

            desk.press("Add a document number")
                    .choose("Kind of document", "Passport")
                    .press("Save the document number")
                    .see("Enter the number as it is printed");
            desk.type("Number", "AB 1234567")
                    .type("Issued by", "Ministry in Dorn")
                    .checkAccessibility();
            desk.press("Save the document number").see("1 document number is on record, sealed");
            assertThat(desk.bodyText()).doesNotContain("AB 1234567");
            desk.press("Open the document numbers").see("AB 1234567").see("Ministry in Dorn");
            desk.photograph("person-en").checkAccessibility();

            desk.press("Add a contact")
                    .type("Number or address", "+41 44 555 09 11")
                    .press("Save the contact")
                    .see("The contact is saved")
                    .see("+41 44 555 09 11");
            desk.press("Change")
                    .press("Remove this contact …")
                    .press("Remove the contact")
                    .see("The contact is removed");
            desk.press("فارسی")
                    .see("جایگاه این شخص در پرونده‌ها")
                    .photograph("person-fa")
                    .checkAccessibility();
            desk.press("تغییر نام‌ها")
                    .see("نام ۲")
                    .photograph("person-edit-fa")
                    .checkAccessibility()
                    .press("English");
        }
    }

    @Test
    void how_to_reach_a_sought_person_is_refused_in_words_and_nothing_typed_is_lost() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            open(desk, "Elpida Vrettou", "Manolis Vrettou");
            desk.press("Manolis Vrettou").see("only what the family has told stands here");
            desk.press("Add a contact")
                    .type("Number or address", "+41 44 555 09 12")
                    .press("Save the contact");
            desk.see("belongs into a whereabouts report, which is sealed");
            assertThat(desk.valueOf("Number or address")).isEqualTo("+41 44 555 09 12");
        }
    }

    @Test
    void somebody_on_record_is_chosen_as_sought_and_as_enquirer() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            open(desk, "Yannis Kordatos", "Eleni Kordatou");
            open(desk, "Petros Lignos", "Anna Lignou");
            desk.press("Add another sought person")
                    .see("Father’s name")
                    .type("Full name", "Яннис Кордатос")
                    .press("Look whether this person is on record");
            desk.see("A name alone proves nothing").see("The names sound alike");
            desk.photograph("person-choice-en").checkAccessibility();
            desk.press("It is Yannis Kordatos").see("Chosen from the record");
            desk.choose("The enquirer is this person’s", "cousin").press("Add the sought person");
            desk.see("The sought person is added").see("Petros Lignos is the cousin of Yannis Kordatos");

            desk.press("Add a further enquirer")
                    .type("Full name", "Eleni Kordatou")
                    .press("Look whether this person is on record")
                    .see("Same name");
            desk.press("It is Eleni Kordatou")
                    .choose("Asks for", "Yannis Kordatos")
                    .choose("What the enquirer is to that person", "sister")
                    .press("Add the enquirer");
            desk.see("The enquirer is added")
                    .press("Eleni Kordatou")
                    .see("Sought")
                    .see("Enquirer");
            desk.photograph("person-two-roles-en");
        }
    }

    @Test
    void the_form_that_opens_a_case_suggests_who_is_on_record_and_makes_no_second_record() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/file/open");
            desk.type("Enquirer’s full name", "Sotiria Bellou-Kast")
                    .type("Full name", "Markos Bellou-Kast")
                    .choose("The enquirer is this person’s", "sister")
                    .typeNth("When", 1, "1951")
                    .tabOut("When")
                    .see("Understood as")
                    .typeNth("Source", 1, "Sotiria")
                    .press("Open the case")
                    .see("Next: look whether searching is safe");
            String first = desk.browser().getCurrentUrl();

            desk.go("/desk/cases/file/open").type("Enquirer’s full name", "Sotiria Bellou-Kast");
            desk.pressNth("Look whether this person is on record", 1)
                    .see("A name alone proves nothing")
                    .see("Same name");
            desk.press("It is Sotiria Bellou-Kast").see("Chosen from the record");
            desk.press("It is somebody else").dontSee("Chosen from the record");
            assertThat(desk.valueOf("Enquirer’s full name"))
                    .as("nothing typed is lost")
                    .isEqualTo("Sotiria Bellou-Kast");
            desk.press("It is Sotiria Bellou-Kast").see("Chosen from the record");
            desk.type("Full name", "Μάρκος Bellou-Kast")
                    .choose("The enquirer is this person’s", "sister")
                    .typeNth("When", 1, "c. 1952")
                    .tabOut("When")
                    .see("Understood as")
                    .typeNth("Source", 1, "a letter");
            desk.pressNth("Look whether this person is on record", 1).see("The births may be the same");
            desk.photograph("case-open-choice-en").checkAccessibility();
            desk.press("Add another sought person").see("Sought person 2");
            desk.press("It is Markos Bellou-Kast").see("Markos Bellou-Kast");
            desk.typeNth("Full name", 1, "Domna Bellou-Kast")
                    .chooseNth("The enquirer is this person’s", 2, "cousin")
                    .press("Open the case")
                    .see("Next: look whether searching is safe");
            assertThat(desk.browser().getCurrentUrl()).isNotEqualTo(first);
            desk.see("Domna Bellou-Kast").press("Sotiria Bellou-Kast").see("Enquirer");
            assertThat(desk.browser().findElements(By.partialLinkText("2026-")))
                    .as("one person, two cases")
                    .hasSizeGreaterThanOrEqualTo(2);

            desk.press("فارسی").go("/desk/cases/file/open").type("نام کامل پرسنده", "Sotiria Bellou-Kast");
            desk.pressNth("ببین این شخص ثبت شده است یا نه", 1)
                    .press("همین است: Sotiria Bellou-Kast")
                    .see("برگزیده از ثبت‌شده‌ها");
            desk.type("نام کامل", "Markos Bellou-Kast")
                    .pressNth("ببین این شخص ثبت شده است یا نه", 1)
                    .see("نام به تنهایی چیزی را ثابت نمی‌کند")
                    .photograph("case-open-choice-fa")
                    .checkAccessibility()
                    .press("English");
        }
    }

    private static void open(Desk desk, String enquirer, String sought) {
        if (!desk.browser().getCurrentUrl().contains("/desk")) {
            desk.signIn(Staff.CASEWORKER);
        }
        desk.go("/desk/cases/file/open")
                .type("Enquirer’s full name", enquirer)
                .type("Full name", sought)
                .choose("The enquirer is this person’s", "sibling")
                .press("Open the case")
                .see("Next: look whether searching is safe");
    }
}
