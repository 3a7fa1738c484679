package org.kinbridge.newsletter.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.pdf.PdfOptions;
import org.kinbridge.core.pdf.PdfWriter;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.document.PlainEditor;

class TablesAndNotesTest {

    private static final String BODY = """
            She signs {fa|مهتاب} and nothing else.^[As in [the first letter](https://example.org/first).]

            [table: header row, header column]
            caption: Letters <by> month
            | Month
            | Sent
            |-
            | March^[Without the last week.]
            | 12
            |-
            | April
            |

            {fa}
            [table: header row]
            caption: نامه‌ها
            | ماه
            | فرستاده
            |-
            | مهر
            | ۱۲

            {rtl}
            1403/7/24
            """;

    @Test
    void theWebPageHasTablesWithHeadersAndNotesThatLeadThereAndBack() {
        String page = new String(WebEdition.pages(edition(Language.EN)).get(1).bytes(), StandardCharsets.UTF_8);
        assertThat(page)
                .contains("<bdi lang=\"fa\" dir=\"rtl\">مهتاب</bdi>")
                .contains("<caption>Letters &lt;by&gt; month</caption>")
                .contains("<th scope=\"col\">Month</th>", "<th scope=\"row\">April</th><td></td>")
                .contains("<table lang=\"fa\" dir=\"rtl\">", "<p dir=\"rtl\">1403/7/24</p>")
                .contains("href=\"#text-note-2\"", "id=\"text-note-2\"", "href=\"#text-mark-2\"", "id=\"text-mark-2\"")
                .doesNotContain("text-note-3");
        assertThat(page.indexOf("the first letter</a>")).isGreaterThan(page.indexOf("1403/7/24"));
    }

    @Test
    void mailNumbersTheNotesToo() {
        String html = MailEdition.of(edition(Language.EN), SampleEdition.ORIGIN).html();
        assertThat(html)
                .contains("<sup>1</sup>", "<sup>2</sup>", "Without the last week.")
                .doesNotContain("href=\"#");
        assertThat(html.split("<sup>1</sup>")).hasSize(2);
    }

    @Test
    void plainTextMarksTheNotesAndSetsRowsOnLines() {
        assertThat(PlainEdition.text(edition(Language.EN)))
                .contains("She signs مهتاب and nothing else.[1]")
                .contains("Letters <by> month\nMonth | Sent\nMarch[2] | 12\nApril | ")
                .contains(
                        "Notes\n[1] As in the first letter.\n<https://example.org/first>\n[2] Without the last week.");
        assertThat(PlainEdition.text(edition(Language.FA))).contains("[۱]", "یادداشت‌ها");
    }

    @Test
    void printHasEveryCellAndEveryNote() throws IOException {
        for (Language language : List.of(Language.EN, Language.FA)) {
            byte[] pdf = new PdfWriter()
                    .write(PrintEdition.xhtml(edition(language)), PdfOptions.of(language.locale(), Instant.EPOCH));
            Path kept = Path.of("target", "renditions", "tables-" + language.tag() + ".pdf");
            Files.createDirectories(kept.getParent());
            Files.write(kept, pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(new PDFTextStripper().getText(document))
                        .contains(
                                "Month", "Sent", "March", "April", "12", "Without the last week.", "the first letter");
            }
        }
    }

    private static Edition edition(Language language) {
        PlacedPiece piece = new PlacedPiece(1, "figures", PieceKind.REPORT, "Figures", "", "", PlainEditor.parse(BODY));
        return Edition.of(
                new EditionContent(
                        1,
                        language,
                        "The Beacon",
                        "Association",
                        "",
                        LocalDate.of(2026, 3, 21),
                        null,
                        List.of(piece),
                        Map.of(),
                        Set.of(language)),
                Map.of());
    }
}
