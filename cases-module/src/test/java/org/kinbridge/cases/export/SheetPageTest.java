package org.kinbridge.cases.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.pdf.PdfOptions;
import org.kinbridge.core.pdf.PdfWriter;

class SheetPageTest {

    @Test
    void a_sheet_prints_in_both_directions_and_can_be_searched() throws Exception {
        assertThat(text(sheet("en", "ltr", "Case 2026-0007", "Taken near \"Saqr\" <Lower Kharan> & beyond\u0001")))
                .contains(
                        "Case 2026-0007", "Taken near \"Saqr\" <Lower Kharan> & beyond", "not printed", "Confidential");
        Sheet persian = sheet("fa", "rtl", "پروندهٔ \u20662026-0007\u2069", "نزدیک بانو ناپدید شد");
        assertThat(text(persian)).contains("پروندهٔ", "نزدیک بانو ناپدید شد", "محرمانه");
        assertThat(SheetPage.xhtml(persian))
                .contains("<h1>پروندهٔ <bdi dir=\"ltr\">2026-0007</bdi></h1>", "<title>پروندهٔ 2026-0007</title>")
                .doesNotContain("\u2066");
    }

    private static String text(Sheet sheet) throws Exception {
        byte[] pdf = new PdfWriter()
                .write(
                        SheetPage.xhtml(sheet),
                        PdfOptions.of(Locale.forLanguageTag(sheet.language()), Instant.parse("2026-11-23T08:00:00Z")));
        Files.write(Files.createDirectories(Path.of("target")).resolve("sheet-" + sheet.language() + ".pdf"), pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static Sheet sheet(String language, String direction, String title, String account) {
        boolean persian = language.equals("fa");
        List<String> heading = persian
                ? List.of("دربارهٔ چه کسی", "چه رخ داد", "کی", "کجا", "منبع")
                : List.of("About whom", "What happened", "When", "Where", "Source");
        List<List<String>> row = persian
                ? List.of(
                        List.of("سهراب کیانی"),
                        List.of("آخرین دیدار", account),
                        List.of("۲۴ مهر ۱۳۶۶", "۱۶ اکتبر ۱۹۸۷"),
                        List.of("نزدیک بانو"),
                        List.of("پدر", "دست اول، محتمل"))
                : List.of(
                        List.of("Rostam Vardanyan-Poor"),
                        List.of("Taken", account),
                        List.of("3 March 1988", "13 Esfand 1366"),
                        List.of("near Saqr"),
                        List.of("his sister", "First-hand, Likely"));
        Sheet.Card card = persian
                ? new Sheet.Card(
                        "رستم کیانی",
                        List.of("پرسندهٔ اصلی", "تلفن: \u2066+355 69 555 01 42\u2069 · ساعت‌های امن: بعدازظهرها"))
                : new Sheet.Card("Anahita Vardanyan-Poor", List.of("Principal enquirer", "", "Telephone: +1 555 0142"));
        return new Sheet(
                language,
                direction,
                title,
                List.of(persian ? "مسئول: Lena Brandt" : "In charge: Lena Brandt"),
                List.of(
                        new Sheet.Section(persian ? "خانواده" : "The family", List.of(card), Sheet.Table.NONE, ""),
                        new Sheet.Section(
                                persian ? "آنچه می‌دانیم" : "What is known",
                                List.of(),
                                new Sheet.Table(heading, Collections.nCopies(25, row)),
                                persian ? "۲ دانسته چاپ نشده است." : "2 facts were superseded and are not printed.")),
                persian ? "محرمانه. چاپ Lena Brandt در ۲ آذر ۱۴۰۵" : "Confidential. Printed 23 Nov by \"Lena\" Brandt");
    }
}
