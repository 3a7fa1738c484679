package org.kinbridge.web.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.events.LetterCleared;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.web.fixture.Approval;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;
import org.kinbridge.web.fixture.TestServers;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An editor composes an issue; the coordinator who changed it last cannot sign it; another one signs and publishes. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ComposeIssueIT {

    private static final String REPORT = "Empty chairs in the library";
    private static final String DESK = "Ten years of the tracing desk";
    private static final String CARD = "What a residence card decides";
    private static final String LETTER = "A letter to the delegation";

    @ArquillianResource
    private URL address;

    @Test
    void an_issue_is_composed_signed_off_by_somebody_else_and_published() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            nameTheNewsletter(desk);
            clearLetter();
            desk.signIn(Staff.EDITOR);
            desk.go("/desk/newsroom/media")
                    .see("Upload photographs")
                    .upload("Photograph file", photograph())
                    .press("Upload photograph")
                    .see("Say now what is to be seen in it")
                    .photograph("newsroom-photograph-en");
            String photograph = desk.path();
            List<String> pieces = new ArrayList<>(write(desk, REPORT, "صندلی‌های خالی در کتابخانه", true));
            pieces.addAll(write(desk, DESK, "ده سال میز جست‌وجو", false));
            pieces.addAll(write(desk, CARD, "کارت اقامت چه را تعیین می‌کند", false));
            pieces.forEach(piece -> Approval.edit(desk, piece, Staff.COORDINATOR));
            compose(desk);
            desk.see("a photograph has no alternative text in English")
                    .see("a photograph has no alternative text in Persian")
                    .photograph("issue-compose-findings-en")
                    .checkAccessibility();
            String issue = desk.path();
            followToTheBlock(desk);
            desk.go(photograph)
                    .type("Alternative text, English", "Rows of empty chairs")
                    .type("Alternative text, Persian", "ردیف صندلی‌های خالی")
                    .type("Caption, English", "The library on Saturday")
                    .type("Caption, Persian", "کتابخانه در روز شنبه")
                    .press("Save description")
                    .see("The description is saved");
            desk.go(issue).see("nobody has said yet whether people can be recognised");
            desk.go(photograph)
                    .choose("Who is to be seen", "Nobody can be recognised")
                    .press("Save who is to be seen")
                    .see("It is written down who is to be seen");
            desk.go(issue).see("Ready to be frozen");
            desk.press("Sign out")
                    .see("Password")
                    .signIn(Staff.COORDINATOR)
                    .go(issue)
                    .see("Ready to be frozen");
            desk.see("a coordinator has not approved these words in Persian yet")
                    .photograph("issue-compose-unapproved-en")
                    .checkAccessibility();
            pieces.forEach(piece -> Approval.approve(desk, piece));
            desk.go(issue).dontSee("has not approved");
            assertThat(contents(desk)).containsSubsequence(REPORT, DESK, CARD, LETTER);
            desk.pressNth("Move up", 4).see("The order has changed");
            assertThat(contents(desk)).containsSubsequence(REPORT, DESK, LETTER, CARD);
            desk.press("Freeze for signing off")
                    .see("The issue is frozen")
                    .see("You made the last change")
                    .press("Sign off")
                    .see("Somebody else signs off")
                    .photograph("issue-compose-refused-en");
            desk.press("Sign out").see("Password");
            signOffAndPublish(desk, issue);
            takeOut(desk, photograph, issue);
        }
    }

    /** A finding leads into the editor, where its block is in sight and the cursor in it. */
    private static void followToTheBlock(Desk desk) {
        WebElement finding = desk.browser().findElement(By.cssSelector("a[href*='&language=en&block=']"));
        String block = finding.getDomProperty("href").replaceFirst(".*&block=", "");
        desk.click(finding);
        new WebDriverWait(desk.browser(), Duration.ofSeconds(20))
                .until(driver -> Boolean.TRUE.equals(((JavascriptExecutor) driver)
                        .executeScript(
                                "const block = document.querySelector(`#editor [data-id=\"${arguments[0]}\"]`);"
                                        + " const at = block && block.getBoundingClientRect();"
                                        + " return at && document.activeElement.contains(block)"
                                        + " && document.activeElement !== document.body"
                                        + " && at.top + at.height / 2 > 0 && at.top + at.height / 2 < innerHeight",
                                block)));
    }

    /** Only now somebody sees that a person can be recognised in the photograph, who was never asked. */
    private static void takeOut(Desk desk, String photograph, String issue) {
        desk.go(issue).see("This issue is finished");
        String named = desk.heading().replace("Issue ", "");
        String number = named.replaceFirst(" .*", "");
        desk.go(photograph)
                .see("Print edition of issue " + named + ", English")
                .see("Public page “\u2068" + REPORT + "\u2069”, English, issue " + named)
                .choose("Who is to be seen", "People can be recognised")
                .type("How many can be recognised", "1")
                .press("Save who is to be seen")
                .see("Consent is missing")
                .photograph("media-places-en")
                .checkAccessibility();
        desk.go("/desk/newsroom/media/consents")
                .see("Public page “\u2068" + REPORT + "\u2069”, English, issue " + named)
                .see("(cannot be called back)")
                .photograph("likeness-places-en")
                .checkAccessibility();
        desk.press("فارسی")
                .see("رضایت‌های رو به پایان")
                .photograph("likeness-places-fa")
                .checkAccessibility();
        desk.press("English").see("Consents that end");
        desk.go(photograph)
                .press("Take it out of the public pages…")
                .press("Take it out now")
                .see("The photograph is on no public page any more");
        desk.go("/issues/" + number + "/en/" + slug(desk, number))
                .see("A photograph that stood here has been withdrawn");
    }

    private static String slug(Desk desk, String number) {
        String link = desk.go("/issues/" + number + "/en")
                .browser()
                .findElement(By.partialLinkText(REPORT))
                .getDomProperty("href");
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private static void signOffAndPublish(Desk desk, String issue) {
        desk.signIn(Staff.SECOND_COORDINATOR).see("waits to be signed off").go(issue);
        String named = desk.heading().replace("Issue ", "");
        String number = named.replaceFirst(" .*", "");
        desk.press("Sign off")
                .see("The issue is signed off")
                .type("Day", "2001-01-01")
                .press("Publish at this hour")
                .see("Choose an hour that is still to come")
                .type("Day", LocalDate.now(ZoneOffset.UTC).plusDays(3).toString())
                .type("Time", "9:30")
                .press("Publish at this hour")
                .see("It becomes public by itself on")
                .photograph("issue-compose-scheduled-en")
                .checkAccessibility();
        desk.press("Do not publish by itself")
                .see("does not become public by itself any more")
                .press("Publish …")
                .see("The pages are public at once")
                .photograph("issue-compose-publish-en")
                .press("Publish issue " + named + " in English and Persian")
                .see("The issue is published");
        desk.photograph("issue-compose-published-en")
                .press("فارسی")
                .see("منتشرشده")
                .photograph("issue-compose-published-fa")
                .checkAccessibility();
        desk.go("/desk/issues")
                .see("شماره‌ها")
                .photograph("issues-fa")
                .go("/desk/newsroom")
                .see("تحریریه")
                .photograph("newsroom-fa")
                .press("English")
                .see("Newsroom")
                .photograph("newsroom-en")
                .checkAccessibility();
        desk.go("/issues/" + number + "/en").see(LETTER).see(REPORT);
        desk.go("/issues/" + number + "/fa").see("صندلی‌های خالی در کتابخانه");
    }

    @Test
    void two_editors_of_one_text_lose_nothing() throws Exception {
        try (Desk marco = Desk.open(address.toURI());
                Desk drita = Desk.open(address.toURI())) {
            marco.signIn(Staff.EDITOR)
                    .go("/desk/newsroom/work/begin")
                    .type("Title", "Two at one desk")
                    .press("Begin writing")
                    .press("Write as marked text")
                    .see("An empty line begins a new paragraph");
            drita.signIn(Staff.COORDINATOR).go(marco.path()).type("Text", "What Drita wrote");
            marco.type("Text", "What Marco wrote").press("Save text").see("Saved as revision 2");
            drita.press("Save text")
                    .see("Somebody else saved in between")
                    .see("What Drita wrote")
                    .see("What Marco wrote")
                    .photograph("newsroom-conflict-en")
                    .checkAccessibility();
            drita.press("Go on with the other text").see("copy from it what you need");
            assertThat(drita.valueOf("Text")).isEqualTo("What Marco wrote");
            drita.type("Text", "What both wrote").press("Save text").see("Saved as revision 3");
            marco.type("Text", "[here](javascript:alert)").press("Save text").see("cannot be used");
            assertThat(marco.valueOf("Text")).isEqualTo("[here](javascript:alert)");
        }
    }

    private static void nameTheNewsletter(Desk desk) {
        desk.signIn(Staff.ADMINISTRATOR)
                .go("/admin/publication")
                .type("Title of the newsletter, English", "The Beacon")
                .type("Name of the association, English", "Families in Search")
                .type("Title of the newsletter, Persian", "فانوس")
                .type("Name of the association, Persian", "خانواده‌های چشم‌به‌راه")
                .press("Save settings")
                .see("The settings are saved")
                .press("Sign out")
                .see("Password");
    }

    /** Returns the addresses of the English and of the Persian version. */
    private static List<String> write(Desk desk, String english, String persian, boolean withPhotograph) {
        desk.go("/desk/newsroom/work/begin")
                .type("Title", english)
                .press("Begin writing")
                .press("Write as marked text")
                .see("An empty line begins a new paragraph")
                .type("Lede", "A lede of one sentence.")
                .type("Text", "The first paragraph.\n\n## A heading\n\n- one\n- two");
        if (withPhotograph) {
            desk.choose("Photograph", "hall.jpg").press("Insert photograph");
            desk.photograph("newsroom-edit-en").checkAccessibility();
        }
        desk.press("Save text").see("Saved as revision 2");
        String written = desk.path();
        desk.choose("Language", "Persian")
                .type("Title in that language", persian)
                .press("Add language")
                .see(persian)
                .type("Lede", "لیدی در یک جمله.")
                .type("Text", "بند نخست.\n\n## تیتر\n\nبند دوم با **تأکید**.");
        if (withPhotograph) {
            desk.choose("Photograph", "hall.jpg").press("Insert photograph");
        }
        desk.press("Save text").see("Saved as revision 2");
        return List.of(written, desk.path());
    }

    private static void compose(Desk desk) {
        desk.go("/desk/issues").press("Plan an issue").see("Editions");
        desk.photograph("issue-plan-en").checkAccessibility();
        desk.tick("Edition in English")
                .type("Title in English", "Spring")
                .tick("Edition in Persian")
                .type("Title in Persian", "بهار")
                .press("Save plan")
                .see("The plan is saved");
        for (String work : List.of(REPORT, DESK, CARD)) {
            place(desk, work, "Article (en, fa)");
        }
        place(desk, LETTER, "Open letter (en)");
        board(desk);
    }

    /** The board shows the same issue, takes a length, and moves a row by its buttons and by the keyboard. */
    private static void board(Desk desk) {
        desk.press("Board").see("Whose turn it is").photograph("issue-board-en").checkAccessibility();
        desk.type("Planned words of " + REPORT, "many")
                .press("Save planned lengths")
                .see("Write a whole number of words");
        assertThat(desk.valueOf("Planned words of " + REPORT)).isEqualTo("many");
        desk.type("Planned words of " + REPORT, "5")
                .press("Save planned lengths")
                .see("The planned lengths are saved")
                .see("Too long for its place")
                .photograph("issue-board-long-en");
        desk.click(row(desk, DESK).findElement(By.cssSelector("[id$=':up']")));
        desk.see("The order has changed");
        assertThat(pieces(desk)).startsWith(DESK, REPORT);
        assertThat(desk.browser().switchTo().activeElement().getAttribute("aria-label"))
                .isEqualTo("Move “" + DESK + "” down");
        desk.browser().switchTo().activeElement().sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_DOWN));
        desk.see("The order has changed").photograph("issue-board-en");
        assertThat(pieces(desk)).startsWith(REPORT, DESK);
        drag(desk, REPORT, CARD);
        desk.see("The order has changed");
        assertThat(pieces(desk)).startsWith(DESK, CARD, REPORT);
        desk.press("فارسی").see("نوبت کیست").photograph("issue-board-fa").checkAccessibility();
        desk.press("English").see("Whose turn it is");
        drag(desk, REPORT, DESK);
        desk.see("The order has changed");
        assertThat(pieces(desk)).startsWith(REPORT, DESK, CARD);
        desk.press("Compose and publish").see("Inside this issue");
    }

    private static List<String> pieces(Desk desk) {
        return desk.browser().findElements(By.cssSelector("table.board tbody th a")).stream()
                .map(WebElement::getText)
                .toList();
    }

    private static void drag(Desk desk, String piece, String onto) {
        WebElement grip = row(desk, piece).findElement(By.cssSelector(".grip"));
        WebElement goal = row(desk, onto);
        new Actions(desk.browser())
                .moveToElement(grip)
                .clickAndHold()
                .moveByOffset(0, 5)
                .moveToElement(goal)
                .moveToElement(goal, 3, 3)
                .release()
                .perform();
    }

    private static WebElement row(Desk desk, String piece) {
        return desk.browser()
                .findElement(
                        By.xpath("//table[contains(@class,'board')]//tr[.//th//*[normalize-space()='" + piece + "']]"));
    }

    private static void place(Desk desk, String title, String kind) {
        desk.choose("Work", "\u2068" + title + "\u2069 – " + kind)
                .press("Place in this issue")
                .see("The work is placed");
    }

    /** What the contents list of the English edition says, as it is read. */
    private static String contents(Desk desk) {
        String all = desk.bodyText();
        return all.substring(all.indexOf("Inside this issue"));
    }

    private static Path photograph() throws IOException {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setPaint(new GradientPaint(0, 0, new Color(0x1f5f6b), 1200, 800, new Color(0xf0c274)));
        graphics.fillRect(0, 0, 1200, 800);
        graphics.dispose();
        Path file = Files.createTempDirectory("kinbridge-photograph").resolve("hall.jpg");
        ImageIO.write(image, "jpg", file.toFile());
        return file;
    }

    /** Puts into the outbox what the case files put there when a letter is cleared. */
    private static void clearLetter() throws SQLException {
        LetterCleared letter = new LetterCleared(
                UUID.randomUUID(),
                LetterCleared.Kind.OPEN_LETTER,
                "en",
                LETTER,
                "To the Head of Delegation",
                "A telephone call",
                "Dear Head of Delegation,",
                List.of("We ask for a call with our two brothers.", "My number is [not printed]."),
                "Respectfully yours,",
                List.of("Ilyas T."),
                List.of(),
                Instant.now());
        try (Connection connection =
                        TestServers.postgres().getPostgresDatabase().getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into core.outbox (id, kind, payload, created_at, next_attempt_at)"
                                + " values (?, ?, ?::jsonb, now(), now())")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, LetterCleared.class.getName());
            insert.setString(3, Json.write(letter));
            insert.executeUpdate();
        }
    }
}
