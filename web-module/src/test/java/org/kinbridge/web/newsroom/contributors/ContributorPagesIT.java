package org.kinbridge.web.newsroom.contributors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.HttpPerson;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A pseudonym is put on the list, the name behind it is sealed and opened, and the by-line of a piece is chosen from the list. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ContributorPagesIT {

    private static final String CANARY = "Xhvrenka Pwyllaqi";
    private static final String REASON = "Her lawyer asks for Pwyllaqi";

    @ArquillianResource
    private URL address;

    @Test
    void a_pseudonym_is_added_its_name_sealed_and_opened_and_no_other_role_sees_it() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.COORDINATOR).go("/desk/newsroom/contributors").press("Add a contributor");
            desk.type("Biography, English", "Call +355 69 200 3344.").press("Add contributor");
            desk.see("Choose who signs");
            desk.choose("Who signs", "A pseudonym").press("Add contributor");
            desk.see("Write the name in at least one language").see("another way to reach somebody");
            desk.type("Name, English", "Zanafilla")
                    .type("Biography, English", "Writes about the sea.")
                    .type("Name, Persian", "زنافیلا");
            desk.press("Add contributor").see("The contributor is added").see("It is not written down");
            desk.photograph("contributor-en").checkAccessibility();
            String page = desk.path();
            desk.press("To the name").press("Seal name").see("Write the name.");
            desk.type("Name behind the pseudonym", CANARY).press("Seal name").see("The name is sealed");
            desk.press("Open name").see("Write why the name must be known").dontSee(CANARY);
            desk.type("Reason", REASON)
                    .press("Open name")
                    .see(CANARY)
                    .see("This opening is written down")
                    .see(REASON);
            desk.photograph("contributor-name-en").checkAccessibility();
            desk.press("فارسی").dontSee(CANARY).see("چه کسانی آن را گشوده‌اند");
            desk.photograph("contributor-name-fa").checkAccessibility();
            desk.go(page).see("یک بار گشوده شده").photograph("contributor-fa").checkAccessibility();
            desk.go("/desk/newsroom/contributors").see("زنافیلا").photograph("contributors-fa");
            desk.press("English").see("Zanafilla").photograph("contributors-en").checkAccessibility();
            chooseForAPiece(desk);
            nobodyElseSeesIt(page);
        }
    }

    private void chooseForAPiece(Desk desk) {
        desk.go("/desk/newsroom/work/begin").choose("Language", "English").type("Title", "The tide table");
        desk.press("Begin writing");
        new WebDriverWait(desk.browser(), java.time.Duration.ofSeconds(30))
                .until(driver -> !driver.findElements(By.cssSelector("#editor[data-ready='true']"))
                        .isEmpty());
        desk.press("By-line").type("By-line from the contributors", "Zanafilla");
        desk.see("Saved");
        assertThat(desk.valueOf("Name as printed")).isEqualTo("Zanafilla");
        assertThat(desk.valueOf("Who signs")).isEqualTo("PSEUDONYM");
        assertThat(desk.valueOf("Name of the site")).isEmpty();
        desk.photograph("contributor-choice-en");
        desk.checkAccessibility();
        String piece = desk.path();
        desk.go(piece).press("By-line");
        assertThat(desk.valueOf("By-line from the contributors")).isEqualTo("Zanafilla");
        desk.type("Name as printed", "Somebody Once");
        assertThat(desk.valueOf("By-line from the contributors"))
                .as("typed by hand")
                .isEmpty();
        desk.see("Saved");
        desk.go(piece + "&plain=true")
                .type("By-line from the contributors", "Nobody Known")
                .press("Save text");
        desk.see("The list has nobody of this name");
        desk.type("By-line from the contributors", "Zanafilla")
                .press("Save text")
                .see("Saved as revision");
        assertThat(desk.valueOf("Name as printed")).isEqualTo("Zanafilla");
    }

    /** Looks at every page that could show it, as everybody else who may open it. */
    private void nobodyElseSeesIt(String page) {
        List<String> pages = List.of(
                page,
                page.replace("/contributor?", "/name?"),
                "/desk",
                "/desk/newsroom",
                "/desk/newsroom/contributors",
                "/desk/newsroom/contributors?words=Pwyllaqi",
                "/desk/search?q=Pwyllaqi",
                "/desk/newsroom/media",
                "/desk/issues",
                "/desk/notices",
                "/admin/audit");
        for (Staff.Member member :
                List.of(Staff.EDITOR, Staff.AUTHOR, Staff.TRANSLATOR, Staff.CASEWORKER, Staff.ADMINISTRATOR)) {
            HttpPerson person = new HttpPerson(address.toString()).signedIn(member);
            for (String each : pages) {
                assertThat(person.get(each).body().replace("words=Pwyllaqi", "").replace("value=\"Pwyllaqi\"", ""))
                        .as(member.name() + " at " + each)
                        .doesNotContain("Xhvrenka")
                        .doesNotContain(REASON);
            }
        }
        assertThat(new HttpPerson(address.toString())
                        .signedIn(Staff.EDITOR)
                        .get(page)
                        .body())
                .as("an opening is shown to the newsroom")
                .contains("Opened once")
                .contains(Staff.COORDINATOR.displayName());
    }
}
