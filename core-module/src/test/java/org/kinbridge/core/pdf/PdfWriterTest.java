package org.kinbridge.core.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private static final Instant CREATED = Instant.parse("2026-03-21T08:00:00Z");
    private static final Locale PERSIAN = Locale.forLanguageTag("fa");

    private final PdfWriter writer = new PdfWriter();

    @Test
    void persianWordsAreFoundByTheLettersThatPeopleType() throws IOException {
        String text = text(write(
                "fa",
                "<p>خانواده‌های چشم‌به‌راه می‌خواهند گفت‌وگو کنند. ژاله و پروانه گچ کم آوردند.</p>"
                        + "<p>شمارهٔ ۱۲، مهر ۱۴۰۴؛ سلام بر کلاه‌فروشان اسلامی.</p>"));

        assertThat(text).contains("چشم‌به‌راه", "می‌خواهند", "گفت‌وگو", "ژاله", "پروانه", "گچ", "آوردند", "۱۲", "۱۴۰۴");
        assertThat(text).contains("شمارهٔ");
        assertThat(text).contains("سلام بر کلاه");
        assertThat(text.chars().filter(c -> PresentationForms.isForm((char) c))).isEmpty();
    }

    @Test
    void theGlyphsOfAWordAreTheJoinedOnes() throws IOException {
        byte[] joined = write("fa", "<p>گپ</p>");
        byte[] apart = write("fa", "<p>گ‌پ</p>");

        assertThat(glyphs(joined)).hasSize(2);
        assertThat(glyphs(joined)).doesNotContainAnyElementsOf(glyphs(apart));
    }

    @Test
    void columnsOfARightToLeftBoxBeginOnTheRight() throws IOException {
        String body = "<div style='column-count:2;padding-top:0.1pt'>" + "<p>نخست</p>" + "<p>میانه</p>".repeat(70)
                + "<p>پایان</p></div>";
        List<TextPosition> persian = positions(write("fa", body), 1);
        assertThat(first(persian, "ت").getX())
                .as("the first word stands in the right half")
                .isGreaterThan(300);
        assertThat(last(persian).getX())
                .as("the last word stands in the left half")
                .isLessThan(300);

        List<TextPosition> english = positions(write("en", body.replaceAll("<p>[^<]*</p>", "<p>word</p>")), 1);
        assertThat(english.get(0).getX()).isLessThan(300);
        assertThat(last(english).getX()).isGreaterThan(300);
    }

    @Test
    void aContentsListCarriesPageNumbers() throws IOException {
        String style =
                "<style>a::after{content: target-counter(attr(href), page)}" + "h1{page-break-before:always}</style>";
        String text = text(writeStyled(
                "en",
                style,
                "<p><a href='#one'>One, page </a></p><p><a href='#two'>Two, page </a></p>"
                        + "<h1 id='one'>First</h1><h1 id='two'>Second</h1>"));

        assertThat(text).contains("One, page 2", "Two, page 3");
    }

    @Test
    void theSameInputGivesTheSameBytes() {
        String body = "<p>The same words, همان واژه‌ها</p>";
        assertThat(write("en", body)).isEqualTo(write("en", body));
    }

    @Test
    void isTaggedAndNamesItsLanguageAndTitle() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(write("fa", "<h1>سلام</h1><p>متن</p>"))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("fa");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A title");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(CREATED);
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void showsThePicturesItIsGivenAndReachesForNothingElse() throws IOException {
        String body = "<img src='picture:red' alt='A red square' style='width:40pt;height:40pt'/>"
                + "<img src='file:///etc/hostname' alt='x'/><img src='http://127.0.0.1:9/x.png' alt='y'/>"
                + "<img src='data:image/png;base64,AAAA' alt='z'/>";
        byte[] with = writer.write(
                page("en", body), PdfOptions.of(Locale.ENGLISH, CREATED).with(Map.of("red", red())));
        try (PDDocument pdf = Loader.loadPDF(with)) {
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void invisibleDirectionMarksLeaveNoBoxes() throws IOException {
        byte[] plain = write("fa", "<p>تلفن ۱۲</p>");
        byte[] marked = write("fa", "<p>تلفن \u200F۱۲\u200E</p>");
        assertThat(glyphs(marked)).isEqualTo(glyphs(plain));
    }

    @Test
    void refusesWhatIsNotWellFormedOrReachesOutside() {
        assertThatThrownBy(() -> writer.write("<html><body>", PdfOptions.of(Locale.ENGLISH, CREATED)))
                .isInstanceOf(PdfFailed.class);
        String entity = "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + page("en", "<p>&x;</p>");
        assertThatThrownBy(() -> writer.write(entity, PdfOptions.of(Locale.ENGLISH, CREATED)))
                .isInstanceOf(PdfFailed.class);
    }

    private byte[] write(String language, String body) {
        return writeStyled(language, "", body);
    }

    private byte[] writeStyled(String language, String style, String body) {
        Locale locale = Locale.forLanguageTag(language);
        return writer.write(page(language, body).replace("</head>", style + "</head>"), PdfOptions.of(locale, CREATED));
    }

    private static String page(String language, String body) {
        String direction = PERSIAN.getLanguage().equals(language) ? "rtl" : "ltr";
        return "<html xmlns='http://www.w3.org/1999/xhtml' lang='" + language + "' dir='" + direction + "'><head>"
                + "<title>A title</title><meta name='subject' content='A test'/><style>@page{size:A4;margin:2cm}"
                + "html{direction:" + direction + ";font-family:'Source Serif 4','Vazirmatn'}</style></head><body>"
                + body + "</body></html>";
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<Integer> glyphs(byte[] pdf) throws IOException {
        List<Integer> codes = new ArrayList<>();
        for (TextPosition position : positions(pdf, 1)) {
            for (int code : position.getCharacterCodes()) {
                codes.add(code);
            }
        }
        return codes;
    }

    private static List<TextPosition> positions(byte[] pdf, int page) throws IOException {
        List<TextPosition> found = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    found.add(text);
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
        }
        return found;
    }

    private static TextPosition first(List<TextPosition> positions, String letter) {
        return positions.stream()
                .filter(p -> p.getUnicode().equals(letter))
                .findFirst()
                .orElseThrow();
    }

    private static TextPosition last(List<TextPosition> positions) {
        return positions.get(positions.size() - 1);
    }

    private static byte[] red() throws IOException {
        BufferedImage image = new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB);
        image.setRGB(1, 1, Color.RED.getRGB());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
