package org.kinbridge.web.cases.retention;

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
class RetentionPagesIT {

    @ArquillianResource
    private URL address;

    @Test
    void an_administrator_sets_a_period() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.ADMINISTRATOR).go("/admin").press("Retention periods");
            desk.see("Proposed: 360 months").photograph("retention-periods-en").checkAccessibility();
            desk.type("Closed cases", "never").press("Save the periods").see("Enter a whole number of months");
            assertThat(desk.valueOf("Closed cases")).isEqualTo("never");
            desk.type("Closed cases", "۳۶۰").press("Save the periods").see("The periods are saved.");
            desk.press("فارسی")
                    .see("مهلت‌های نگهداری")
                    .photograph("retention-periods-fa")
                    .checkAccessibility();
            desk.press("English");
        }
    }

    @Test
    void one_asks_for_an_erasure_another_confirms_and_the_family_is_known_again() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.COORDINATOR);
            openCase(desk);
            desk.see("Next: look whether searching is safe");
            String reference = desk.heading().replace("Case ", "");
            desk.press("Erasure").see("Nobody can bring it back").see("Ruzbeh Zolmandi");
            desk.press("Ask for the erasure").see("Choose on what ground");
            desk.choose("Ground", "The enquirer asks for it").press("Ask for the erasure");
            desk.see("Somebody else has to confirm it.").see("Who has asked for the erasure cannot confirm it");
            desk.photograph("erase-asked-en").checkAccessibility();
            desk.press("Sign out");

            desk.signIn(Staff.SECOND_COORDINATOR).see(reference + ": confirm the erasure of the case");
            desk.press(reference + ": confirm the erasure of the case, or call it off");
            desk.see("Confirm the erasure").press("فارسی").see("تأیید پاک‌سازی");
            desk.photograph("erase-confirm-fa")
                    .checkAccessibility()
                    .press("English")
                    .see("Confirm the erasure");
            desk.type("Reference of the case", "2001-0001").press("Erase this case for good");
            desk.see("This is not the reference of this case")
                    .photograph("erase-confirm-en")
                    .checkAccessibility();
            desk.type("Reference of the case", reference).press("Erase this case for good");
            desk.see("The case is erased.").see("Erased").see("Drita Hoxha").see("Nasrin Amini");
            desk.photograph("retention-en").checkAccessibility();
            desk.press("فارسی").see("پاک‌سازی‌ها").photograph("retention-fa").checkAccessibility();
            desk.press("English").see("What falls due");

            openCase(desk);
            desk.see("Somebody who looks like").see("was erased from the case files");
            assertThat(desk.valueOf("Enquirer’s full name")).isEqualTo("Parvin Zolmandi");
            desk.photograph("open-warned-en").checkAccessibility();
            desk.tick("I have asked, and take them in knowingly").press("Open the case");
            desk.see("Next: look whether searching is safe");
        }
    }

    private static void openCase(Desk desk) {
        desk.go("/desk/cases/file/open").see("Open a case");
        desk.type("Enquirer’s full name", "Parvin Zolmandi")
                .type("Full name", "Ruzbeh Zolmandi")
                .type("Father’s name", "Siavash")
                .choose("The enquirer is this person’s", "sister")
                .press("Open the case");
    }
}
