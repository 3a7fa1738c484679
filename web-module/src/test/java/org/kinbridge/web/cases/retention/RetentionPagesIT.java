package org.kinbridge.web.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.Staff;
import org.kinbridge.web.fixture.TestServers;
import org.openqa.selenium.By;

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
            String page = desk.browser()
                    .findElement(By.xpath("//tr[contains(., '" + reference + "')]//a[@lang='fa']"))
                    .getDomProperty("href");
            // an extracted line holds what is written from left to right in another order
            assertThat(certificate(desk, page))
                    .contains("گواهی پاک‌سازی پروندهٔ")
                    .doesNotContain("Zolmandi");
            assertThat(certificate(desk, page.replace("language=fa", "language=en")))
                    .contains("Certificate of erasure: case " + reference)
                    .doesNotContain("Zolmandi");
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

    @Test
    void somebody_keeps_something_longer_and_lets_something_go() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.COORDINATOR).go("/desk/cases/file/open").see("Open a case");
            desk.type("Enquirer’s full name", "Mahlagha Vornadi")
                    .type("Full name", "Kamyar Vornadi")
                    .choose("The enquirer is this person’s", "sister")
                    .press("Open the case")
                    .see("Next: look whether searching is safe");
            String file = desk.path();
            String reference = desk.heading().replace("Case ", "");
            desk.press("Testimonies").press("Take down a testimony").see("Who testifies");
            desk.choose("The witness speaks", "under the own name, and is new here")
                    .type("Name of a new witness", "Delaram Vornasto")
                    .choose("How", "In writing")
                    .type("Language", "Persian")
                    .press("Go on to the words")
                    .see("Now the words");
            desk.type("What the witness said", "I have heard nothing since.")
                    .press("Save this part")
                    .see("Delaram Vornasto");
            ended(file.substring(file.indexOf("id=") + 3), 118);

            desk.go("/desk/cases/retention").dontSee(reference);
            desk.press("Due within a year").see(reference).see("Testimonies in ended cases");
            desk.photograph("retention-year-en").checkAccessibility();
            desk.press("فارسی").see("شهادت‌ها در پرونده‌های پایان‌یافته");
            desk.photograph("retention-year-fa").checkAccessibility();
            desk.press("English").see("Testimonies in ended cases");
            decide(desk, reference);
            desk.see("Keep it longer").see("It can be let go from").dontSee("There is no way back.");
            desk.press("Keep it until then").see("Say why, in 3 to");
            desk.type("Reason", "A commission of inquiry has asked for it.")
                    .type("Keep until", "2001")
                    .press("Keep it until then")
                    .see("Enter a day that is still to come");
            assertThat(desk.valueOf("Reason")).isEqualTo("A commission of inquiry has asked for it.");
            desk.photograph("retention-decide-en").checkAccessibility();
            desk.type("Keep until", "2040").press("Keep it until then").see("It is kept longer.");
            desk.see("A commission of inquiry has asked for it.");

            ended(file.substring(file.indexOf("id=") + 3), 124);
            decide(desk, reference);
            desk.see("It can be let go from").dontSee("There is no way back.");
            kept(file.substring(file.indexOf("id=") + 3));
            desk.go("/desk/cases/retention").see(reference);
            decide(desk, reference);
            desk.press("فارسی").see("نگه‌داشتن یا رها کردن");
            desk.photograph("retention-decide-fa").checkAccessibility();
            desk.press("English").see("There is no way back.");
            desk.press("Delete it now").see("It is deleted, its history too.");
            desk.go(file.replace("/file?id=", "/testimonies?file=")).see("No witness has been heard yet");
        }
    }

    private static void decide(Desk desk, String reference) {
        desk.browser()
                .findElement(By.xpath("//tr[contains(., '" + reference
                        + "') and contains(., 'Testimonies in ended cases')]//a[normalize-space(.)='Decide']"))
                .click();
        desk.see("Keep or let go");
    }

    /** Turns the clock of a case back, behind the program's back: it ended so many months ago. */
    private static void ended(String file, int monthsAgo) throws SQLException {
        run("update cases.tracing_request set state = 'CLOSED', reason = 'WITHDRAWN', since = now() - interval '"
                + monthsAgo + " months' where case_id = '" + UUID.fromString(file) + "'");
    }

    /** The day until which it was kept has come and gone. */
    private static void kept(String file) throws SQLException {
        run("update cases.kept_longer set until_on = '2026-01-01' where case_id = '" + UUID.fromString(file) + "'");
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection =
                        TestServers.postgres().getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The words of a certificate, downloaded with the cookies of the browser. */
    private static String certificate(Desk desk, String link) throws Exception {
        String cookies = desk.browser().manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(link))
                                .header("Cookie", cookies)
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment");
        Path pictures =
                Files.createDirectories(Path.of(System.getProperty("kinbridge.screenshots", "target/screenshots")));
        Files.write(
                pictures.resolve(link.contains("language=fa") ? "certificate-fa.pdf" : "certificate-en.pdf"),
                answer.body());
        try (PDDocument pdf = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
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
