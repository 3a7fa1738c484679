package org.kinbridge.web.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The pages on which the newsletter is set up, and what the public sees of it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PublicationPagesIT {

    @ArquillianResource
    private URL address;

    @Test
    void a_coordinator_sets_the_newsletter_up() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.ADMINISTRATOR)
                    .go("/admin/publication")
                    .type("Title of the newsletter, English", "The Lantern of Vrapi")
                    .type("Name of the association, English", "Families in Search")
                    .press("Save settings")
                    .see("The settings are saved")
                    .press("Sign out")
                    .see("Password");
            desk.signIn(Staff.COORDINATOR).go("/desk/publication").see("The Lantern of Vrapi");
            desk.photograph("publication-en").checkAccessibility();
            writeMasthead(desk);
            writeAbout(desk);
            arrangeSections(desk);
            desk.go("/desk/publication/numbering").see("Running number").checkAccessibility();
            desk.photograph("publication-numbering-en");
            lookInPersian(desk);
            putIntoSection(desk);
            desk.go("/about?lang=en")
                    .see("Families of Vrapi")
                    .see("Behije Vrapi")
                    .see("four times a year");
            desk.photograph("site-about-en").checkAccessibility();
        }
    }

    /** It stays for the tests that come later; all pages show the first newsletter unless they are asked for another. */
    @Test
    void an_administrator_founds_another_newsletter_and_stays_with_it() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.ADMINISTRATOR).go("/admin/publication").press("Found another newsletter");
            desk.type("Word for the address", "The Ferry!")
                    .type("Title of the newsletter, English", "The Ferry of Vrapi")
                    .press("Found newsletter")
                    .see("beginning with a letter, such as bulletin")
                    .see("Write the name of the association");
            assertThat(desk.valueOf("Title of the newsletter, English")).isEqualTo("The Ferry of Vrapi");
            desk.photograph("publication-add-en").checkAccessibility();
            desk.type("Word for the address", "ferry")
                    .type("Name of the association, English", "Families in Search")
                    .press("Found newsletter")
                    .see("is founded and its pages are public")
                    .see("/p/ferry");
            desk.photograph("publication-several-en").checkAccessibility();
            String overview = desk.path();
            desk.press("Masthead")
                    .type("Responsible editor, English", "Zenepe Vrapi")
                    .press("Save masthead")
                    .see("The masthead is saved");
            assertThat(desk.heading()).contains("Masthead", "The Ferry of Vrapi");
            assertThat(desk.valueOf("Responsible editor, English")).isEqualTo("Zenepe Vrapi");
            desk.press("فارسی").photograph("publication-several-masthead-fa").checkAccessibility();
            desk.go("/admin/publication/add").photograph("publication-add-fa").checkAccessibility();
            desk.go(overview.substring(overview.indexOf("/desk")))
                    .photograph("publication-several-fa")
                    .checkAccessibility();
            desk.press("English");
            for (String id : List.of("1000", "-1", "one")) {
                desk.go("/desk/publication/masthead?publication=" + id).see("There is no such page");
            }
            desk.go("/desk/publication/masthead").see("Masthead");
            assertThat(desk.heading()).doesNotContain("The Ferry of Vrapi");
        }
    }

    private static void writeMasthead(Desk desk) {
        desk.press("Masthead")
                .type("Responsible editor, English", "Behije Vrapi")
                .type("Postal address, English", "4 Quince Lane\nVrapi")
                .type("E-mail address of the office", "office")
                .choose("How often it appears", "Four times a year")
                .press("Save masthead")
                .see("Write an e-mail address such as office@example.org");
        assertThat(desk.valueOf("Responsible editor, English")).isEqualTo("Behije Vrapi");
        desk.photograph("publication-masthead-error-en").checkAccessibility();
        desk.type("E-mail address of the office", "office@vrapi.example")
                .press("Save masthead")
                .see("The masthead is saved");
    }

    private static void writeAbout(Desk desk) {
        desk.go("/desk/publication/about")
                .type("About the newsletter, English", "## Who we are\n\nFamilies of Vrapi.")
                .press("Save and publish")
                .see("The pages are saved and public");
        desk.photograph("publication-about-en").checkAccessibility();
    }

    /** Whatever sections other tests left, there are two afterwards, the second one first. */
    private static void arrangeSections(Desk desk) {
        desk.go("/desk/publication/sections").see("Contents lists are divided into these sections");
        for (int rows = rows(desk); rows > 0; rows--) {
            desk.pressNth("Take away", rows).dontSee("Section " + rows);
        }
        desk.press("Add a section").see("Section 1").press("Save sections");
        desk.see("Write the name of the section in this language");
        for (Language language : Language.values()) {
            String label = "Name, " + Locale.forLanguageTag(language.tag()).getDisplayLanguage(Locale.ENGLISH);
            if (desk.bodyText().contains(label)) {
                desk.type(label, "Voices " + language.tag());
            }
        }
        desk.press("Add a section").see("Section 2");
        for (Language language : Language.values()) {
            String label = "Name, " + Locale.forLanguageTag(language.tag()).getDisplayLanguage(Locale.ENGLISH);
            if (desk.bodyText().contains(label)) {
                desk.typeNth(label, 2, "Hearth " + language.tag());
            }
        }
        desk.pressNth("Move up", 2);
        new WebDriverWait(desk.browser(), Duration.ofSeconds(20))
                .ignoring(StaleElementReferenceException.class)
                .until(page -> desk.valueOf("Name, English").equals("Hearth en"));
        desk.press("Save sections").see("The sections are saved");
        assertThat(desk.valueOf("Name, English")).isEqualTo("Hearth en");
        desk.photograph("publication-sections-en").checkAccessibility();
    }

    /** The piece is taken out afterwards: a section that an unfinished issue needs could not be taken away. */
    private static void putIntoSection(Desk desk) {
        desk.go("/desk/newsroom/work/begin")
                .type("Title", "Lamps over Vrapi")
                .press("Begin writing")
                .see("Lamps over Vrapi");
        desk.go("/desk/issues/issue/plan").tick("Edition in English").press("Save plan");
        desk.see("Nothing is placed yet")
                .chooseContaining("Work", "Lamps over Vrapi")
                .press("Place in this issue")
                .see("The work is placed");
        desk.choose("Section of Lamps over Vrapi", "Hearth en")
                .press("Put there")
                .see("The piece stands there now")
                .see("Section: Hearth en");
        desk.photograph("publication-compose-en").checkAccessibility();
        desk.press("Board")
                .see("Board of issue")
                .see("Hearth en")
                .photograph("publication-board-en")
                .checkAccessibility();
        desk.press("Compose and publish").press("Take out").see("The work was taken out");
    }

    private static int rows(Desk desk) {
        return desk.browser().findElements(By.tagName("legend")).size();
    }

    private static void lookInPersian(Desk desk) {
        desk.press("فارسی").photograph("publication-numbering-fa").checkAccessibility();
        for (String page : List.of("", "/masthead", "/about", "/sections")) {
            desk.go("/desk/publication" + page)
                    .photograph("publication" + page.replace('/', '-') + "-fa")
                    .checkAccessibility();
        }
        desk.press("English");
    }
}
