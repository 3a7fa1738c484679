package org.kinbridge.web.cases.exports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.web.fixture.Desk;
import org.kinbridge.web.fixture.HttpPerson;
import org.kinbridge.web.fixture.Staff;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;

/** A case is taken out as a sheet in two languages, and the list as a spreadsheet. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ExportPagesIT {

    @ArquillianResource
    private URL address;

    @Test
    void a_case_is_taken_out_as_a_sheet_and_the_list_as_a_spreadsheet() throws Exception {
        try (Desk desk = Desk.open(address.toURI())) {
            desk.signIn(Staff.CASEWORKER).go("/desk/cases/file/open").see("Open a case");
            desk.type("Enquirer’s full name", "=cmd|Sapphira Quist")
                    .type("Telephone", "+355 69 555 01 88")
                    .type("Full name", "Lorcan Quist")
                    .choose("The enquirer is this person’s", "mother");
            desk.typeNth("When", 1, "2 November 1966").typeNth("Source", 1, "his mother");
            desk.typeNth("When", 2, "24 Mehr 1366")
                    .typeNth("Where", 2, "near Saqr")
                    .typeNth("Source", 2, "a neighbour")
                    .press("Open the case")
                    .see("Next: look whether searching is safe");
            desk.press("Take out").see("No consent on record covers a registry");
            desk.photograph("exports-en").checkAccessibility();
            String english = pdf(desk, "Download the sheet in English", "case-sheet-en.pdf");
            assertThat(english)
                    .contains("Lorcan Quist", "24 Mehr 1366", "near Saqr", "Confidential", "Lena Brandt")
                    .doesNotContain("555 01 88");
            assertThat(pdf(desk, "Download the sheet in Persian", "case-sheet-fa.pdf"))
                    .contains("Lorcan Quist")
                    .contains("محرمانه");
            desk.press("With contact points…").see("Whoever finds it can reach the family");
            desk.checkAccessibility();
            assertThat(pdf(desk, "Download with contact points, in English", "case-sheet-contacts.pdf"))
                    .contains("555 01 88");
            HttpPerson editor = new HttpPerson(address.toString()).signedIn(Staff.EDITOR);
            String path = path(desk, "Download the sheet in English");
            assertThat(editor.get(path).status()).isEqualTo(403);
            HttpPerson caseworker = new HttpPerson(address.toString()).signedIn(Staff.CASEWORKER);
            assertThat(caseworker
                            .get(path.replace("language=en", "language=xx"))
                            .status())
                    .isEqualTo(404);
            assertThat(caseworker.get(path).header("Content-Disposition"))
                    .startsWith("attachment; filename=\"case-2026-");
            assertThat(caseworker.get(path.replace("/sheet?", "/pfif?")).status())
                    .isEqualTo(409);

            desk.go("/desk/cases?q=quist").see("1 case").photograph("cases-exports-en");
            String strings = xlsx(fetch(desk, "Export this list as XLSX"));
            assertThat(strings).contains("'=cmd|Sapphira Quist", "Lorcan Quist", "Intake");
            String back = path(desk, "Export this list as XLSX");
            desk.press("فارسی").see("پرونده‌ها");
            assertThat(back).contains("format=xlsx");
            desk.go("/desk/cases?q=quist");
            desk.browser().findElement(By.cssSelector("tbody a")).click();
            desk.press("خروجی").see("پرونده روی کاغذ").photograph("exports-fa").checkAccessibility();
            desk.press("English");
        }
    }

    private static String xlsx(byte[] file) throws Exception {
        Path kept = Files.write(Files.createTempFile("cases", ".xlsx"), file);
        try (ZipFile zip = new ZipFile(kept.toFile())) {
            return new String(
                            zip.getInputStream(zip.getEntry("xl/sharedStrings.xml"))
                                    .readAllBytes(),
                            StandardCharsets.UTF_8)
                    .replace("&apos;", "'");
        } finally {
            Files.delete(kept);
        }
    }

    private static String pdf(Desk desk, String link, String keptAs) throws Exception {
        byte[] pdf = fetch(desk, link);
        Files.write(
                Files.createDirectories(Path.of(System.getProperty("kinbridge.screenshots", "target/screenshots")))
                        .resolve(keptAs),
                pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private String path(Desk desk, String link) {
        return href(desk, link).substring(address.toString().length() - 1);
    }

    private static String href(Desk desk, String link) {
        return desk.browser()
                .findElement(By.xpath("//a[normalize-space(.)='" + link + "']"))
                .getDomProperty("href");
    }

    private static byte[] fetch(Desk desk, String link) {
        String base64 = (String) ((JavascriptExecutor) desk.browser())
                .executeAsyncScript(
                        "const done = arguments[1]; fetch(arguments[0]).then(r => r.arrayBuffer()).then(b =>"
                                + " { let s = ''; new Uint8Array(b).forEach(o => s += String.fromCharCode(o)); done(btoa(s)); })",
                        href(desk, link));
        return Base64.getDecoder().decode(base64);
    }
}
