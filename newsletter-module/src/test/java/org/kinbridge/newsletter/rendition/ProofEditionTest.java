package org.kinbridge.newsletter.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinbridge.core.pdf.PdfWriter;
import org.kinbridge.core.text.Language;

class ProofEditionTest {

    private static final ProofMark MARK = new ProofMark(3, LocalDate.of(2026, 4, 1));

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void every_page_of_a_proof_says_so_and_a_real_edition_never_does(Language language) throws IOException {
        SampleEdition sample = SampleEdition.in(language);
        String words = MARK.words(Wording.of(language));
        byte[] proof = proof(sample).pdf(new PdfWriter());
        byte[] real = sample.pdf();
        try (PDDocument marked = Loader.loadPDF(proof);
                PDDocument unmarked = Loader.loadPDF(real)) {
            assertThat(marked.getNumberOfPages()).isEqualTo(unmarked.getNumberOfPages());
            for (int page = 1; page <= marked.getNumberOfPages(); page++) {
                assertThat(count(squeezed(text(marked, page)), squeezed(words)))
                        .as("times on page " + page)
                        .isGreaterThanOrEqualTo(3);
            }
            assertThat(squeezed(text(unmarked, 1))).doesNotContain(squeezed(words));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void web_and_plain_proofs_say_it_before_each_piece(Language language) {
        SampleEdition sample = SampleEdition.in(language);
        ProofFiles files = proof(sample).files(new PdfWriter());
        String words = MARK.words(Wording.of(language));
        String line = MARK.line(Wording.of(language));
        int pieces = sample.edition.pieces().size();
        String html = new String(files.html(), StandardCharsets.UTF_8);
        assertThat(count(html, "<p class=\"proof-line\">" + words + " · " + line))
                .isEqualTo(pieces + 1);
        assertThat(count(new String(files.text(), StandardCharsets.UTF_8), words))
                .isEqualTo(pieces + 2);
        assertThat(html).doesNotContain("/pictures/").doesNotContain("/issues/");
        assertThat(PlainEdition.text(sample.edition)).doesNotContain(words);
        assertThat(new String(WebEdition.pages(sample.edition).get(0).bytes(), StandardCharsets.UTF_8))
                .doesNotContain(words);
    }

    @Test
    void number_and_day_are_said_in_the_language_of_the_edition() {
        assertThat(MARK.line(Wording.of(Language.FA))).contains("۳").contains("۱۲ فروردین ۱۴۰۵");
        assertThat(MARK.line(Wording.of(Language.EN))).isEqualTo("Proof 3 of 1 April 2026");
    }

    private static ProofEdition proof(SampleEdition sample) {
        Map<String, byte[]> files = new HashMap<>();
        SampleIssue.in(sample.edition.language())
                .pictures()
                .values()
                .forEach(picture -> files.putAll(PictureSizes.of(picture).files()));
        return new ProofEdition(sample.edition, files, MARK);
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u200C\u200E\u200F]+", "");
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }
}
