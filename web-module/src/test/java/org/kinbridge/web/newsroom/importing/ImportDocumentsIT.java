package org.kinbridge.web.newsroom.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Past issues come as Word documents, web pages and PDFs, many at a time, and are reviewed by mouse and keyboard. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ImportDocumentsIT {

    @ArquillianResource
    private URL address;

    @TempDir
    Path folder;

    @Test
    void many_files_are_read_at_once_and_each_that_cannot_be_read_says_why() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR).go("/desk/newsroom/importing").see("Import past issues");
            choose(
                    desk,
                    file("ferry-bell-7301.docx", PastIssueFiles.word(7301)),
                    file("ferry-bell-7302.html", PastIssueFiles.web(7302)),
                    file("ferry-bell-7303.pdf", PastIssueFiles.pdf(7303)),
                    file("ferry-bell-locked.pdf", PastIssueFiles.locked()),
                    file("ferry-bell-sheet.docx", PastIssueFiles.spreadsheet()));
            desk.press("Import these files").see("5 files are being read.");
            desk.see("This file is protected by a password.")
                    .see("This is a file of the format ZIP")
                    .dontSee("Being analysed");
            desk.checkAccessibility().photograph("import-batch-en");

            desk.press("ferry-bell-7303.pdf").see("Page 2 is a picture without text, perhaps a scan.");
            assertThat(desk.bodyText())
                    .contains("Eleven beds in a chapel", "What the snow covered", "Harriet Solvang")
                    .contains("larger or heavier type");
            assertThat(desk.valueOf("Number")).isEqualTo("7303");
            desk.go("/desk/newsroom/importing").press("ferry-bell-7302.html").see("Snow on the quay");
            assertThat(desk.bodyText()).contains("heading in the file").doesNotContain("gone");
            desk.go("/desk/newsroom/importing").press("ferry-bell-locked.pdf").see("without a password");
            desk.press("فارسی").see("گذرواژه").checkAccessibility().photograph("import-locked-fa");
            desk.press("English");
        }
    }

    @Test
    void a_word_document_is_split_and_joined_at_the_cursor_assigned_and_accepted_with_its_picture() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR).go("/desk/newsroom/importing");
            choose(desk, file("ferry-bell-7311.docx", PastIssueFiles.word(7311)));
            desk.press("Import these files").see("The text and its parts").see("% sure");
            desk.see("No text for this entry of the contents list:").see("The lighthouse keeper's list");
            WebElement picture = desk.browser().findElement(By.cssSelector("img.import-picture"));
            assertThat(picture.getDomProperty("naturalWidth")).isEqualTo("480");
            desk.checkAccessibility().photograph("import-document-en");

            cursorBefore(desk, "The tailor of the camp", "His daughter has brought us", Keys.ARROW_RIGHT);
            assertThat(desk.bodyText()).contains("before “His daughter has brought us");
            key(desk, "s");
            desk.see("set by an editor");
            assertThat(partWith(desk, "His daughter has brought us"))
                    .isNotEqualTo(partWith(desk, "The tailor of the camp"));
            desk.checkAccessibility().photograph("import-split-en");

            String rest = partWith(desk, "His daughter has brought us");
            pressIn(desk, rest, "Change kind, entry, title, by-line");
            new org.openqa.selenium.support.ui.Select(
                            desk.browser().findElement(By.cssSelector("#" + rest + " select[id$=entry]")))
                    .selectByVisibleText("Entry 3: The lighthouse keeper's list");
            pressIn(desk, rest, "Assign to entry");
            desk.see("Assigned by an editor").dontSee("No text for this entry of the contents list:");

            desk.pressBeginningWith("Undo").see("No text for this entry of the contents list:");
            desk.pressBeginningWith("Undo").dontSee("set by an editor");
            desk.press("Redo").see("set by an editor");
            chooseLine(desk, "His daughter has brought us");
            desk.press("Join with previous").dontSee("set by an editor");
            assertThat(partWith(desk, "His daughter has brought us"))
                    .isEqualTo(partWith(desk, "The tailor of the camp"));

            desk.press("Accept import").see("was taken in");
            desk.go("/desk/newsroom/media").see("The Ferry Bell 7311");
        }
    }

    @Test
    void the_review_is_a_mirror_in_persian() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.COORDINATOR).go("/desk/newsroom/importing");
            choose(desk, file("ferry-bell-7321.docx", PastIssueFiles.word(7321)));
            desk.press("Import these files").see("The text and its parts");
            desk.press("فارسی").see("متن و بخش‌های آن");
            chooseLine(desk, "At half past four");
            desk.see("نشانگر در سطر").checkAccessibility().photograph("import-document-fa");
            desk.press("English");
        }
    }

    private Path file(String name, byte[] content) throws Exception {
        return Files.write(folder.resolve(name), content);
    }

    private static void choose(Desk desk, Path... files) {
        WebElement label = desk.browser().findElement(By.xpath("//label[normalize-space(.)='Files of past issues']"));
        desk.browser()
                .findElement(By.id(label.getDomAttribute("for")))
                .sendKeys(List.of(files).stream().map(Path::toString).collect(Collectors.joining("\n")));
    }

    private static WebElement line(Desk desk, String beginning) {
        return desk.browser()
                .findElement(By.xpath(
                        "//ol[@class='import-lines']/li[starts-with(normalize-space(.//span[@class='import-text']), '"
                                + beginning + "')]"));
    }

    private static void chooseLine(Desk desk, String beginning) {
        desk.click(line(desk, beginning).findElement(By.cssSelector("input[type=radio]")));
    }

    /** Chooses the line and goes on word by word until the words stand behind the cursor. */
    private static void cursorBefore(Desk desk, String line, String words, Keys onward) {
        chooseLine(desk, line);
        for (int step = 0; step < 60 && !desk.bodyText().contains("before “" + words); step++) {
            key(desk, onward);
        }
    }

    private static void key(Desk desk, CharSequence key) {
        new Actions(desk.browser()).sendKeys(key).perform();
    }

    private static String partWith(Desk desk, String words) {
        return line(desk, words).findElement(By.xpath("./ancestor::section[1]")).getDomAttribute("id");
    }

    private static void pressIn(Desk desk, String part, String name) {
        desk.click(desk.browser()
                .findElement(By.xpath("//section[@id='" + part + "']//input[@type='submit' and @value='" + name
                        + "']|//section[@id='" + part + "']//summary[normalize-space(.)='" + name + "']")));
    }
}
