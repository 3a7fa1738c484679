package org.kinbridge.web.cases.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.Select;

/** A coordinator decides that two records are one person, and takes it back. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class MergePagesIT {

    @ArquillianResource
    private URL address;

    @Test
    void two_records_are_compared_merged_and_parted_again() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.COORDINATOR);
            open(desk, "Farid Zandpour", "Behrooz Zandpour", "1966");
            open(desk, "Golnar Zandi", "بهروز زندپور", "c. 1967");
            desk.press("بهروز زندپور")
                    .press("Look for another record of this person")
                    .see("Who on record resembles this person")
                    .see("The names sound alike")
                    .photograph("merge-suggestions-en")
                    .checkAccessibility();
            desk.type("Another name to look for", "Golnar Zandi")
                    .press("Look for this name")
                    .see("Compare with Golnar Zandi")
                    .checkAccessibility()
                    .type("Another name to look for", "")
                    .press("Look for this name");
            desk.press("Compare with Behrooz Zandpour")
                    .see("Speaks for the same person")
                    .see("The births may be the same")
                    .photograph("merge-en")
                    .checkAccessibility();
            desk.see("Nothing that is known speaks against it");
            desk.press("Merge the two records").see("Say why they are one person");
            desk.chooseContaining("Which record goes on", "Behrooz Zandpour")
                    .type("Why they are one person", "the father confirmed it")
                    .press("Merge the two records")
                    .see("The two records are merged");
            desk.see("بهروز زندپور").see("Behrooz Zandpour").see("the father confirmed it");
            desk.photograph("merged-en").checkAccessibility();

            desk.press("Undo this merge")
                    .see("Nothing was added since the merge")
                    .press("Undo the merge")
                    .see("Say why they are not one person");
            desk.checkAccessibility()
                    .type("Why they are not one person", "it was a namesake")
                    .photograph("unmerge-en")
                    .press("Undo the merge")
                    .see("Both records are as they were before")
                    .see("undone on");

            desk.press("فارسی")
                    .see("آیا این شخص دو بار ثبت شده است؟")
                    .press("یافتن ثبت دیگری از این شخص")
                    .press("سنجش با Behrooz Zandpour")
                    .see("کدام ثبت می‌ماند")
                    .photograph("merge-fa")
                    .checkAccessibility()
                    .press("English");
        }
    }

    @Test
    void what_was_added_since_is_told_by_name_and_given_to_whom_it_belongs() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.COORDINATOR);
            open(desk, "Mahin Paykargar", "Siavash Paykargar", "1958");
            open(desk, "Maheen Paykargar", "Kaveh Paykargar", "1971");
            desk.press("Maheen Paykargar")
                    .press("Look for another record of this person")
                    .press("Compare with Mahin Paykargar")
                    .chooseContaining("Which record goes on", "Mahin Paykargar")
                    .type("Why they are one person", "one voice on the telephone")
                    .press("Merge the two records")
                    .see("The two records are merged");
            desk.press("Add a contact")
                    .type("Number or address", "+41 44 555 77 31")
                    .press("Save the contact")
                    .see("The contact is saved");
            desk.press("Add a document number")
                    .choose("Kind of document", "Passport")
                    .type("Number", "M 770031")
                    .press("Save the document number")
                    .see("1 document number is on record");

            desk.press("Undo this merge")
                    .see("+41 44 555 77 31")
                    .see("M 770031")
                    .type("Why they are not one person", "two sisters-in-law")
                    .press("Undo the merge")
                    .see("Decide to whom it belongs");
            assertThat(desk.valueOf("Why they are not one person")).isEqualTo("two sisters-in-law");
            assertThat(owners(desk)).hasSize(2);
            desk.photograph("unmerge-added-en").checkAccessibility();
            desk.press("Person")
                    .press("Undo this merge")
                    .press("فارسی")
                    .see("پس از یکی شدن")
                    .press("یکی‌کردن را بازگردان")
                    .see("بگویید از آنِ کیست");
            desk.photograph("unmerge-added-fa")
                    .checkAccessibility()
                    .press("شخص")
                    .press("English");
            desk.press("Undo this merge").type("Why they are not one person", "two sisters-in-law");
            owners(desk).get(0).selectByVisibleText("It goes to Maheen Paykargar, the restored record");
            owners(desk).get(1).selectByVisibleText("It stays with Mahin Paykargar, the record that went on");
            desk.press("Undo the merge").see("Both records are as they were before");
            desk.see("+41 44 555 77 31").see("No document number is on record");
        }
    }

    private static List<Select> owners(Desk desk) {
        return desk.browser().findElements(By.cssSelector("#unmerge select")).stream()
                .map(Select::new)
                .toList();
    }

    private static void open(Desk desk, String enquirer, String sought, String born) {
        desk.go("/desk/cases/file/open")
                .type("Enquirer’s full name", enquirer)
                .type("Full name", sought)
                .choose("The enquirer is this person’s", "brother")
                .typeNth("When", 1, born)
                .tabOut("When")
                .see("Understood as") // before that the page moves under whoever presses a button
                .typeNth("Source", 1, enquirer)
                .press("Open the case")
                .see("Next: look whether searching is safe");
    }
}
