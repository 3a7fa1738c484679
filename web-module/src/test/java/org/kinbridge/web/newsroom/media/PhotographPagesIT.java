package org.kinbridge.web.newsroom.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An editor uploads many photographs, sets a focal point, and writes down who agreed to be shown. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PhotographPagesIT {

    @ArquillianResource
    private URL address;

    @TempDir
    private Path folder;

    @Test
    void many_are_uploaded_at_once_and_a_bad_one_stops_no_other() throws Exception {
        Path meadow = picture("meadow.jpg", new Color(0x4B6A3A));
        Path harbour = picture("harbour.png", new Color(0x2F4858));
        Path program = Files.write(folder.resolve("holiday.jpg"), new byte[] {'M', 'Z', 1, 2, 3});
        Path telephone = Files.write(
                folder.resolve("IMG_7.heic"), "\0\0\0\u0018ftypheic\0\0\0\0mif1heic".getBytes("ISO-8859-1"));
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR).go("/desk/newsroom/media").see("You can also drop files here");
            choose(desk, meadow, program, telephone, harbour);
            desk.press("Upload photograph").see("2 of 4 taken in, 2 not");
            desk.see("This is no photograph").see("This is a HEIC file");
            desk.photograph("media-uploads-en").checkAccessibility();
            choose(desk, meadow);
            desk.press("Upload photograph").see("in the library already, as “\u2068meadow.jpg\u2069”");
            desk.press("Show the new photographs").see("meadow.jpg").see("harbour.png");
            desk.photograph("media-list-en").checkAccessibility();
            desk.choose("Show", "People not looked at yet").press("Show").see("meadow.jpg");
            desk.type("Words in the name, caption, credit or alternative text", "no such words")
                    .press("Show")
                    .see("Nothing");
        }
    }

    @Test
    void a_cancelled_upload_is_sent_again_and_a_dropped_file_is_taken_in() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR).go("/desk/newsroom/media").see("You can also drop files here");
            JavascriptExecutor script = (JavascriptExecutor) desk.browser();
            script.executeScript("document.querySelector('form[data-uploads]').dataset.uploads += '/nowhere'");
            choose(desk, picture("orchard.jpg", new Color(0x7A4B2A)), picture("gate.jpg", new Color(0x9A8C7C)));
            desk.press("Upload photograph").see("0 of 2 taken in, 2 not");
            script.executeScript("var form = document.querySelector('form[data-uploads]');"
                    + "form.dataset.uploads = form.dataset.uploads.replace('/nowhere', '')");
            desk.press("Try again: orchard.jpg").see("1 of 2 taken in, 1 not");
            script.executeScript(
                    "var canvas = document.createElement('canvas'); canvas.width = 300; canvas.height = 200;"
                            + "var pen = canvas.getContext('2d'); pen.fillStyle = '#336699'; pen.fillRect(0, 0, 300, 200);"
                            + "canvas.toBlob(function (blob) { var data = new DataTransfer();"
                            + "data.items.add(new File([blob], 'dropped.png', {type: 'image/png'}));"
                            + "document.querySelector('form[data-uploads]').dispatchEvent("
                            + "new DragEvent('drop', {dataTransfer: data, cancelable: true, bubbles: true})); })");
            desk.see("2 of 3 taken in").see("It is small, and will look coarse in print");
        }
    }

    @Test
    void a_focal_point_is_set_by_keys_and_consent_is_written_down_and_taken_back() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR).go("/desk/newsroom/media").see("You can also drop files here");
            choose(desk, picture("two-women.jpg", new Color(0x5B4A3A)));
            desk.press("Upload photograph").see("Say now what is to be seen in it");
            String page = desk.path();
            WebElement mark = desk.browser().findElement(By.className("focus-mark"));
            mark.sendKeys(Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.chord(Keys.SHIFT, Keys.ARROW_UP));
            assertThat(desk.valueOf("From the left edge, in percent")).isEqualTo("48");
            assertThat(desk.valueOf("From the upper edge, in percent")).isEqualTo("40");
            desk.type("Credit, English", "Drawn by nobody")
                    .press("Save focal point")
                    .see("The focal point is saved");
            assertThat(desk.valueOf("Credit, English"))
                    .as("what is not saved yet stays")
                    .isEqualTo("Drawn by nobody");
            assertThat(desk.valueOf("From the left edge, in percent")).isEqualTo("48");
            desk.type("Alternative text, English", "Two women read a letter")
                    .press("Save description")
                    .see("The description is saved");
            desk.press("Save who is to be seen").see("Say whether people can be recognised");
            desk.choose("Who is to be seen", "People can be recognised")
                    .press("Save who is to be seen")
                    .see("Write how many people can be recognised");
            desk.type("How many can be recognised", "1")
                    .press("Save who is to be seen")
                    .see("It is written down who is to be seen")
                    .see("Consent is missing");
            desk.press("Write down a consent").see("One consent for each person");
            desk.press("Save consent").see("Write who agreed");
            desk.type("Who agreed", "Teuta Basha, on the left")
                    .type("Holds until", LocalDate.now().plusDays(12).toString())
                    .upload("Scan of the evidence", picture("scan.jpg", Color.WHITE));
            desk.photograph("likeness-record-en").checkAccessibility();
            desk.press("Save consent")
                    .see("The consent is saved")
                    .see("Teuta Basha")
                    .see("Consent ends soon");
            desk.photograph("media-photograph-en").checkAccessibility();
            desk.go("/desk").see("The consent for the photograph \u2068two-women.jpg\u2069 ends in 12 days");
            desk.go("/desk/newsroom/media/consents").see("two-women.jpg").photograph("likeness-attention-en");
            desk.checkAccessibility();
            desk.press("فارسی")
                    .see("رضایت‌های رو به پایان")
                    .photograph("likeness-attention-fa")
                    .checkAccessibility();
            desk.go(page).see("نقطهٔ کانونی").photograph("media-photograph-fa").checkAccessibility();
            desk.go("/desk/newsroom/media")
                    .see("بارگذاری عکس‌ها")
                    .photograph("media-list-fa")
                    .checkAccessibility();
            desk.go(page).press("پس گرفتن رضایت").see("دیگر نمی‌خواهد دیده شود");
            desk.photograph("likeness-withdraw-fa").checkAccessibility();
            desk.press("English").go(page).press("Take a consent back").see("no longer wants to be shown");
            desk.photograph("likeness-withdraw-en").checkAccessibility();
            desk.type("What was said", "Her brother is afraid for her.")
                    .press("Take it back now")
                    .see("The consent is taken back")
                    .see("Consent was taken back");
            desk.press("Delete this photograph…").press("Delete it for good").see("The photograph is deleted");
        }
    }

    @Test
    void without_a_script_one_photograph_is_taken_in_by_the_plain_form() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.EDITOR).go("/desk/newsroom/media").see("Upload photographs");
            choose(desk, picture("plain.jpg", new Color(0x123456)));
            // as a browser sends it in which no script runs
            ((JavascriptExecutor) desk.browser())
                    .executeScript("var form = document.getElementById('upload');"
                            + "var button = document.createElement('input'); button.type = 'hidden';"
                            + "button.name = 'upload:submit'; button.value = 'x'; form.append(button);"
                            + "HTMLFormElement.prototype.submit.call(form)");
            desk.see("Say now what is to be seen in it");
            assertThat(desk.heading()).isEqualTo("plain.jpg");
        }
    }

    @Test
    void only_a_page_of_a_session_with_the_right_role_uploads() throws Exception {
        String base = address.toString().replaceAll("/$", "");
        HttpPerson editor = new HttpPerson(base).signedIn(Staff.EDITOR);
        String token = token(editor);
        byte[] file = Files.readAllBytes(picture("by-script.jpg", new Color(0x00AA55)));
        assertThat(post(base, editor.session(), "", file).statusCode()).isEqualTo(403);
        assertThat(post(base, editor.session(), "0".repeat(48), file).statusCode())
                .isEqualTo(403);
        assertThat(post(base, "", token, file).statusCode()).isEqualTo(302);
        HttpPerson caseworker = new HttpPerson(base).signedIn(Staff.CASEWORKER);
        assertThat(post(base, caseworker.session(), token, file).statusCode()).isEqualTo(403);
        HttpResponse<String> taken = post(base, editor.session(), token, file);
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        assertThat(taken.body()).contains("/desk/newsroom/media/photograph?id=");
        assertThat(post(base, editor.session(), token, file).statusCode()).isEqualTo(409);
        HttpResponse<String> large = post(base, editor.session(), token, new byte[50 * 1024 * 1024 + 1]);
        assertThat(large.statusCode()).isEqualTo(422);
        assertThat(large.body()).contains("larger than 50 MB");

        HttpPerson.Answer choice = editor.get("/desk/newsroom/photographs/choice?words=by-script");
        assertThat(choice.status()).isEqualTo(200);
        assertThat(choice.body()).contains("\"total\":1", "\"name\":\"by-script.jpg\"", "\"mayBeShown\":false");
        Matcher thumbnail = Pattern.compile("\"thumbnail\":\"([^\"]+)\"").matcher(choice.body());
        assertThat(thumbnail.find()).isTrue();
        HttpPerson.Answer small = editor.get(thumbnail.group(1));
        assertThat(small.header("Content-Type")).startsWith("image/jpeg");
        assertThat(small.header("ETag")).matches("\"[0-9a-f]{64}\"");
        assertThat(new HttpPerson(base)
                        .signedIn(Staff.AUTHOR)
                        .get("/desk/newsroom/photographs/choice?words=by-script")
                        .status())
                .isEqualTo(200);
        assertThat(caseworker.get("/desk/newsroom/photographs/choice").status()).isEqualTo(403);
        assertThat(new HttpPerson(base).get("/desk/newsroom/photographs/choice").status())
                .isEqualTo(302);
    }

    private static String token(HttpPerson person) {
        Matcher token = Pattern.compile("data-token=\"([0-9a-f]+)\"")
                .matcher(person.get("/desk/newsroom/media").body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private static HttpResponse<String> post(String base, String session, String token, byte[] body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/desk/newsroom/photographs/new"))
                .header("X-File-Name", "by-script.jpg")
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (!token.isEmpty()) {
            request.header("X-Kinbridge-Token", token);
        }
        if (!session.isEmpty()) {
            request.header("Cookie", "KINBRIDGE=" + session);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static void choose(Desk desk, Path... files) {
        String paths = Arrays.stream(files)
                .map(file -> file.toAbsolutePath().toString())
                .collect(Collectors.joining("\n"));
        desk.browser().findElement(By.cssSelector("input[type=file]")).sendKeys(paths);
    }

    private Path picture(String name, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(1900, 1200, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(0xC9D8DC), 0, 1200, colour));
        pen.fillRect(0, 0, 1900, 1200);
        pen.setColor(colour.darker());
        pen.fillOval(700, 250, 420, 480);
        pen.setColor(new Color(name.hashCode()));
        pen.fillRect(0, 0, 40, 40);
        pen.dispose();
        Path file = folder.resolve(name);
        ImageIO.write(image, name.substring(name.lastIndexOf('.') + 1), file.toFile());
        return file;
    }
}
