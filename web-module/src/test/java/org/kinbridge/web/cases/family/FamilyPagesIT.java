package org.kinbridge.web.cases.family;

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
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** A caseworker at the page of a family. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FamilyPagesIT {

    @ArquillianResource
    private URL address;

    @Test
    void a_family_is_stated_drawn_and_contradicts_itself() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/file/open");
            desk.type("Enquirer’s full name", "Leyla Karapetian")
                    .choose("Enquirer’s sex", "Female")
                    .type("Full name", "Davit Karapetian")
                    .choose("Sex", "Male")
                    .choose("The enquirer is this person’s", "sister")
                    .typeNth("When", 1, "1961")
                    .typeNth("Source", 1, "his sister")
                    .press("Open the case")
                    .see("Next: look whether searching is safe");
            desk.press("Family").see("The family, drawn").see("Leyla Karapetian is the sister of Davit Karapetian");

            relative(desk, "Hasmik Karapetian-Abovian", "Female", "mother", "Davit Karapetian");
            relative(desk, "Armen Karapetian", "Male", "father", "Davit Karapetian");
            relative(desk, "Nune Sarkisova", "Female", "wife", "Davit Karapetian");
            relative(desk, "Tigran Karapetian", "Male", "son", "Davit Karapetian");
            relative(desk, "Gor Martirosian", "Male", "half-brother", "Leyla Karapetian");
            relative(desk, "Suren Karapetian", "Male", "uncle", "Davit Karapetian");
            relative(desk, "Ani Sarkisova", "Female", "stepdaughter", "Davit Karapetian");
            state(desk, "Hasmik Karapetian-Abovian", "mother", "Leyla Karapetian");
            state(desk, "Armen Karapetian", "husband", "Hasmik Karapetian-Abovian");
            state(desk, "Nune Sarkisova", "mother", "Tigran Karapetian");
            assertThat(desk.bodyText()).doesNotContain("Some statements do not go together");
            desk.photograph("family-en").checkAccessibility();

            List<WebElement> people = desk.browser().findElements(By.cssSelector(".family-tree svg a"));
            assertThat(people).hasSize(9);
            people.get(0).sendKeys(Keys.ENTER);
            desk.see("Where this person stands on record");
            desk.browser().navigate().back();

            state(desk, "Davit Karapetian", "father", "Hasmik Karapetian-Abovian");
            desk.see("Some statements do not go together")
                    .see("Cannot be:")
                    .see("descends from himself or herself")
                    .photograph("family-contradiction-en")
                    .checkAccessibility();
            desk.pressNth("Verify or withdraw", 12)
                    .press("Withdraw the statement")
                    .see("Say why it does not stand");
            WebElement why = desk.browser()
                    .findElements(By.cssSelector("input[id$=why]"))
                    .get(11);
            why.sendKeys("typed the wrong way round");
            desk.browser()
                    .findElements(By.cssSelector("input[id$=withdraw]"))
                    .get(11)
                    .click();
            desk.see("The statement is withdrawn").dontSee("Some statements do not go together");
            desk.press("1 withdrawn statement").see("typed the wrong way round");

            desk.press("The drawing in words")
                    .press("Remove Suren Karapetian from this case")
                    .see("The relative is removed from this case");
            assertThat(desk.browser().findElements(By.cssSelector(".family-tree svg a")))
                    .hasSize(8);
            desk.press("فارسی").see("نقش خانواده").photograph("family-fa").checkAccessibility();
            assertThat(desk.browser().findElement(By.tagName("html")).getDomAttribute("dir"))
                    .isEqualTo("rtl");
            desk.press("English");
        }
    }

    @Test
    void the_kinship_must_be_chosen_and_nothing_typed_is_lost() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/file/open");
            desk.type("Enquirer’s full name", "Maro Tumanian")
                    .type("Full name", "Vahe Tumanian")
                    .choose("The enquirer is this person’s", "cousin")
                    .press("Open the case")
                    .see("Next: look whether searching is safe")
                    .press("Family");
            desk.press("State the kinship").see("Choose the kinship").see("Choose who says so");
            desk.press("Add a relative").type("Full name", "Sona Tumanian").press("Add the relative");
            desk.see("Choose who says so")
                    .photograph("family-relative-errors-en")
                    .checkAccessibility();
            assertThat(desk.valueOf("Full name")).isEqualTo("Sona Tumanian");
        }
    }

    private static void relative(Desk desk, String name, String sex, String kinship, String of) {
        desk.press("Add a relative")
                .see("neither asks nor is sought")
                .type("Full name", name)
                .choose("Sex", sex)
                .choose("The new relative is the", kinship)
                .choose("of this person", of)
                .choose("Who says so", "Leyla Karapetian")
                .press("Add the relative")
                .see("The relative is added");
    }

    private static void state(Desk desk, String person, String kinship, String of) {
        desk.choose("This person", person)
                .choose("is the", kinship)
                .choose("of this person", of)
                .choose("Who says so", "Leyla Karapetian")
                .press("State the kinship")
                .see("The kinship is stated");
    }
}
