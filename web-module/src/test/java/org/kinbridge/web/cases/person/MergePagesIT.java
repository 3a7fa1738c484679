package org.kinbridge.web.cases.person;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;

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

    private static void open(Desk desk, String enquirer, String sought, String born) {
        desk.go("/desk/cases/file/open")
                .type("Enquirer’s full name", enquirer)
                .type("Full name", sought)
                .choose("The enquirer is this person’s", "brother")
                .typeNth("When", 1, born)
                .typeNth("Source", 1, enquirer)
                .press("Open the case")
                .see("Next: look whether searching is safe");
    }
}
