package org.kinbridge.web.newsroom.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** An editor imports past issues at the desk: by upload and by pasting, corrects what was proposed, and accepts. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ImportPastIssueIT {
    private static final Path SAMPLES = Path.of(System.getProperty("kinbridge.samples", "src/test/resources/samples"));

    @ArquillianResource
    private URL address;

    @TempDir
    Path folder;

    @Test
    void an_english_issue_is_uploaded_corrected_and_accepted() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR).go("/desk/newsroom/importing").see("Import past issues");
            desk.upload("Files of past issues", SAMPLES.resolve("the-beacon-031.txt"))
                    .press("Import these files")
                    .see("The text and its parts");
            assertThat(desk.bodyText())
                    .contains("Ten years of the tracing desk", "About the association")
                    .contains("Same lede", "Same heading", "In no entry", "+355 69 555 01 42")
                    .contains(
                            "To the Head of Delegation of the International Committee of the Red Cross in Morvane",
                            "Respectfully yours,")
                    .contains("OpenArchives.example", "An afternoon of listening at the library of Dorn");
            assertThat(desk.valueOf("Number")).isEqualTo("31");
            desk.checkAccessibility().photograph("import-review-en");

            desk.press("Accept import").see("not decided yet");
            desk.press("Mask the open one").see("Masked");

            String part = partWith(desk, "Public debate about small conflicts");
            pressIn(desk, part, "Change kind, entry, title, by-line");
            pressIn(desk, part, "Move the start one line up");
            desk.see("Lines 52 to 56");
            pressIn(desk, partWith(desk, "Public debate about small conflicts"), "Change kind, entry, title, by-line");
            pressIn(desk, partWith(desk, "Public debate about small conflicts"), "Move the start one line down");
            desk.see("Lines 53 to 56");
            pressIn(desk, partWith(desk, "Public debate about small conflicts"), "Change kind, entry, title, by-line");
            describe(desk, partWith(desk, "Public debate about small conflicts"), "What silence costs");
            desk.see("What silence costs");
            desk.pressBeginningWith("Undo").dontSee("What silence costs");
            desk.press("Redo").see("What silence costs");

            desk.type("Title", "The Beacon").type("Date", "Autumn 2025").press("Save the issue");
            awaitButton(desk, "Undo (5)");
            desk.press("Accept import").see("was taken in");
            desk.see("This import was accepted").checkAccessibility().photograph("import-accepted-en");
            desk.go("/desk/newsroom/importing")
                    .see("the-beacon-031.txt")
                    .see("Accepted")
                    .checkAccessibility()
                    .photograph("import-list-en");
        }
    }

    @Test
    void a_persian_issue_is_pasted_corrected_and_accepted_in_the_persian_interface() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR)
                    .press("فارسی")
                    .see("امروز")
                    .go("/desk/newsroom/importing")
                    .see("وارد کردن شماره‌های گذشته");
            desk.checkAccessibility().photograph("import-list-fa");
            desk.type("نام متن", "fanous-012-fa");
            paste(desk, "متن شماره", Files.readString(SAMPLES.resolve("fanous-012-fa.txt")));
            desk.press("این متن را وارد کن").see("متن و بخش‌های آن");
            assertThat(desk.bodyText())
                    .contains("دربارهٔ انجمن", "چکیدهٔ یکسان", "۰۹۱۲۵۵۵۰۱۴۲", "رستم کیانی", "تئودور وانه");
            assertThat(desk.valueOf("شمارهٔ انتشار")).isEqualTo("12");
            assertThat(desk.valueOf("تاریخ")).isEqualTo("مهر ۱۴۰۴");
            desk.checkAccessibility().photograph("import-review-fa");

            WebElement line = line(desk, "نشست خانواده‌ها در کتابخانهٔ شهر", 2);
            String part = line.findElement(By.xpath("./ancestor::section[1]")).getDomAttribute("id");
            assertThat(part).startsWith("part-");
            desk.click(line.findElement(By.cssSelector("input[type=radio]")));
            desk.press("نشان کردن سطر، و همهٔ کلیدها")
                    .choose("سطر برگزیده این است", "کنار گذاشته")
                    .press("سطر را نشان کن");
            desk.see("۱ سطر کنار گذاشته شده");
            desk.press("مورد باز را بپوشان").see("پوشانده");
            desk.press("متن را بپذیر").see("وارد شد");
            desk.press("English");
        }
    }

    @Test
    void a_text_without_a_contents_list_is_imported_and_discarded() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.COORDINATOR).go("/desk/newsroom/importing");
            paste(
                    desk,
                    "Text of the issue",
                    "The map on the wall\n\nEvery family that comes to us has a map, and every map has a bridge in it.\n\nMargit Oland\n\n"
                            + "Forms and stamps\n\nThe district office lends no lamps to anybody, so we bring our own lamps.\n\nJonas Petrak\n");
            desk.press("Import this text")
                    .see("This text has no contents list")
                    .see("The map on the wall")
                    .see("Forms and stamps");
            desk.press("Accept import").see("Type the number of the issue");
            assertThat(desk.bodyText()).contains("There is a problem");
            desk.press("Discard this import…")
                    .press("Discard the import for good")
                    .see("The import was discarded");
        }
    }

    @Test
    void what_is_no_text_is_refused_and_nothing_typed_is_lost() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR).go("/desk/newsroom/importing");
            desk.press("Import these files").see("Choose a file first.");
            desk.upload("Files of past issues", file("empty.txt", new byte[0]))
                    .press("Import these files")
                    .see("There is no text in it");
            desk.upload("Files of past issues", file("scan.txt", "GIF89a\n".getBytes(Charset.forName("US-ASCII"))))
                    .press("Import these files")
                    .see("This is a file of the format GIF");
            byte[] huge = new byte[52_428_800];
            Arrays.fill(huge, (byte) 'a');
            desk.upload("Files of past issues", file("huge.txt", huge))
                    .press("Import these files")
                    .see("50 MB or more");
            desk.type("Name of the text", "Kept").press("Import this text").see("There is no text in it");
            assertThat(desk.valueOf("Name of the text")).isEqualTo("Kept");
            desk.checkAccessibility().photograph("import-refused-en");
        }
    }

    @Test
    void a_doubtful_encoding_is_asked_and_a_known_one_is_shown_converted() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR).go("/desk/newsroom/importing");
            byte[] western = "La présidente a parlé à l'été.\n\nOù êtes-vous, chère sœur ?\n"
                    .getBytes(Charset.forName("windows-1252"));
            desk.upload("Files of past issues", file("western.txt", western))
                    .press("Import these files")
                    .see("was read as Windows-1252")
                    .see("Où êtes-vous, chère sœur ?");
            byte[] cyrillic = "Письмо брату, которого ждут дома\n".getBytes(Charset.forName("windows-1251"));
            desk.go("/desk/newsroom/importing")
                    .upload("Files of past issues", file("letter.txt", cyrillic))
                    .press("Import these files")
                    .see("Choose the encoding")
                    .see("Письмо брату")
                    .checkAccessibility()
                    .photograph("import-encoding-en");
            desk.press("Read as Windows-1251").see("The text and its parts").see("Письмо брату, которого ждут дома");
        }
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    /** Typing a whole issue key by key takes too long; the clipboard would do the same as this. */
    private static void paste(Desk desk, String label, String text) {
        WebElement field = desk.browser().findElement(By.xpath("//label[normalize-space(.)='" + label + "']"));
        WebElement area = desk.browser().findElement(By.id(field.getDomAttribute("for")));
        ((org.openqa.selenium.JavascriptExecutor) desk.browser())
                .executeScript("arguments[0].value = arguments[1]", area, text);
    }

    private static WebElement line(Desk desk, String words, int number) {
        return desk.browser()
                .findElements(By.xpath("//ol[@class='import-lines']/li[normalize-space(.//span[@class='import-text'])='"
                        + words + "']"))
                .get(number - 1);
    }

    /** What a button says is no text of the page. */
    private static void awaitButton(Desk desk, String name) {
        new WebDriverWait(desk.browser(), Duration.ofSeconds(20))
                .until(browser -> !browser.findElements(By.cssSelector("input[value='" + name + "']"))
                        .isEmpty());
    }

    private static String partWith(Desk desk, String words) {
        return desk.browser()
                .findElement(By.xpath(
                        "//section[starts-with(@id,'part-')][.//span[@class='import-text'][starts-with(normalize-space(.),'"
                                + words + "')]]"))
                .getDomAttribute("id");
    }

    private static void pressIn(Desk desk, String part, String name) {
        WebElement button = desk.browser()
                .findElement(By.xpath("//section[@id='" + part + "']//input[@type='submit' and @value='" + name
                        + "']|//section[@id='" + part + "']//summary[normalize-space(.)='" + name + "']"));
        desk.click(button);
    }

    private static void describe(Desk desk, String part, String title) {
        WebElement field = desk.browser().findElement(By.cssSelector("#" + part + " input[type=text][id$=title]"));
        field.clear();
        field.sendKeys(title);
        pressIn(desk, part, "Save title, lede and by-line");
    }
}
