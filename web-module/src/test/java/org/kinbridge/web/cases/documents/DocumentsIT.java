package org.kinbridge.web.cases.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.HttpPerson;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** A caseworker adds what the family brought, looks at it, and takes a copy that may leave the house. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DocumentsIT {

    @ArquillianResource
    private URL address;

    @TempDir
    private Path folder;

    @Test
    void documents_are_added_looked_at_and_deleted() throws Exception {
        Path picture = write("IMG_0042.jpg", picture());
        Path letter = write("letter from his unit.txt", "He was moved in the autumn.".getBytes());
        Path program = write("holiday.jpg", new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0});
        try (Desk desk = Desk.open(address.toURI())) {
            openCase(desk, "Vesna Ostrogor", "Milosh Ostrogor");
            desk.press("Documents").see("Nothing has been added yet");
            desk.photograph("documents-empty-en").checkAccessibility();
            desk.press("Add these files").see("Choose a file that is not empty");
            choose(desk, picture, letter, program);
            desk.press("Add these files").see("Choose what kind of document it is");
            choose(desk, picture, letter, program);
            desk.choose("Kind", "Letter")
                    .choose("About", "Milosh Ostrogor")
                    .type("From whom", "his sister, by post")
                    .press("Add these files");
            desk.see("2 files were added").see("holiday.jpg: This is a program");
            assertThat(desk.valueOf("From whom")).isEqualTo("his sister, by post");
            desk.see("letter from his unit").photograph("documents-en").checkAccessibility();

            desk.press("IMG_0042").see("Nobody has looked at it yet");
            desk.go(desk.path()).see("Lena Brandt · saw the preview");
            desk.type("Title", "Milosh in his garden")
                    .choose("Kind", "Photograph")
                    .press("Save description")
                    .see("The description is saved");
            assertThat(desk.heading()).isEqualTo("Milosh in his garden");
            desk.photograph("document-en").checkAccessibility();
            String page = desk.path();
            lookFromOutside(desk);
            desk.go(page).see("Drita Hoxha · downloaded a copy without metadata");
            desk.press("فارسی").see("مدارک").go(page).see("نسخهٔ بی‌فراداده را دریافت کرد");
            desk.photograph("document-fa").checkAccessibility();
            desk.press("مدارک و عکس‌ها").see("عکس").photograph("documents-fa").checkAccessibility();
            desk.press("English").go(page);
            desk.press("Delete this document…").press("Delete it for good").see("The document is deleted");
            desk.dontSee("Milosh in his garden").see("letter from his unit");
        }
    }

    /** What the servlet sends must not run, not be kept by a browser, and not say where a picture was taken. */
    private void lookFromOutside(Desk desk) throws Exception {
        String href =
                desk.browser().findElement(By.linkText("Download the file")).getDomProperty("href");
        String path = href.substring(address.toString().length() - 1);
        HttpPerson coordinator = new HttpPerson(address.toString()).signedIn(Staff.COORDINATOR);
        HttpPerson.Answer file = coordinator.get(path);
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Type")).startsWith("image/jpeg");
        assertThat(file.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(file.header("Cache-Control")).contains("no-store");
        assertThat(file.header("Content-Security-Policy")).contains("sandbox");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"IMG_0042.jpg\"; filename*=UTF-8''IMG_0042.jpg");
        HttpPerson.Answer copy = coordinator.get(path.replaceFirst("/file$", "/copy"));
        assertThat(copy.header("Content-Disposition")).contains("picture.jpg").doesNotContain("0042");
        assertThat(new HttpPerson(address.toString())
                        .signedIn(Staff.EDITOR)
                        .get(path)
                        .status())
                .isEqualTo(403);
        assertThat(new HttpPerson(address.toString()).get(path).status()).isEqualTo(302);
        assertThat(coordinator.get(path.replaceFirst("/file$", "/elsewhere")).status())
                .isEqualTo(404);
        assertThat(coordinator.get("/desk/cases/documents/content/x/file").status())
                .isEqualTo(404);
    }

    @Test
    void two_who_describe_the_same_document_see_both_versions() throws Exception {
        Path letter = write("call.txt", "She called.".getBytes());
        try (Desk one = Desk.open(address.toURI());
                Desk other = Desk.open(address.toURI())) {
            openCase(one, "Doina Ostrogor", "Petru Ostrogor");
            one.press("Documents").see("Nothing has been added yet");
            choose(one, letter);
            one.choose("Kind", "Letter").press("Add these files").see("1 file was added");
            one.press("call").see("There is no preview of this file");
            other.signIn(Staff.COORDINATOR).go(one.path()).see("What it is");
            one.type("Title", "A call in March").press("Save description").see("The description is saved");
            other.type("Title", "A call in May").press("Save description").see("Nothing was overwritten");
            other.see("A call in March").photograph("document-conflict-en").checkAccessibility();
            assertThat(other.valueOf("Title")).isEqualTo("A call in May");
            other.press("Save what I typed").see("The description is saved");
        }
    }

    @Test
    void a_file_that_is_too_large_is_refused_in_words_by_the_browser_and_by_the_server() throws Exception {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(26L * 1024 * 1024);
        }
        Path huge = folder.resolve("huge.txt");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(70L * 1024 * 1024);
        }
        try (Desk desk = Desk.open(address.toURI())) {
            openCase(desk, "Ilinca Ostrogor", "Radu Ostrogor");
            desk.press("Documents").see("Nothing has been added yet");
            String page = desk.path();
            desk.choose("Kind", "Letter").type("From whom", "Ilinca");
            choose(desk, large);
            JavascriptExecutor script = (JavascriptExecutor) desk.browser();
            assertThat(script.executeScript("return document.querySelector('input[type=file]').validationMessage"))
                    .isEqualTo("This file is larger than 25 MB. Choose a smaller one.");
            withoutTheCheckOfTheBrowser(script);
            desk.press("Add these files").see("large.txt: The file is larger than 25 MB");
            assertThat(desk.valueOf("From whom")).isEqualTo("Ilinca");
            choose(desk, huge);
            withoutTheCheckOfTheBrowser(script);
            desk.press("Add these files").see("larger than 60 MB");
            desk.go(page).see("Nothing has been added yet");
        }
    }

    private static void withoutTheCheckOfTheBrowser(JavascriptExecutor script) {
        script.executeScript("document.querySelector('input[type=file]').setCustomValidity('')");
    }

    private static void choose(Desk desk, Path... files) {
        List<String> paths = java.util.Arrays.stream(files)
                .map(file -> file.toAbsolutePath().toString())
                .toList();
        desk.browser().findElement(By.cssSelector("input[type=file]")).sendKeys(String.join("\n", paths));
    }

    private Path write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(1600, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0xC9D8DC), 0, 1200, new Color(0x4B6A3A)));
        pen.fillRect(0, 0, 1600, 1200);
        pen.setColor(new Color(0x7A4B2A));
        pen.fillRect(700, 500, 120, 600);
        pen.setColor(new Color(0x2F6B2F));
        pen.fillOval(500, 150, 520, 480);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", out);
        return out.toByteArray();
    }

    private static void openCase(Desk desk, String enquirer, String sought) {
        desk.signIn(Staff.CASEWORKER).go("/desk/cases/file/open").see("Open a case");
        desk.type("Enquirer’s full name", enquirer)
                .type("Full name", sought)
                .choose("The enquirer is this person’s", "sister")
                .press("Open the case")
                .see("Next: look whether searching is safe");
    }
}
