package org.kinbridge.newsletter.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.PullQuote;

class RenditionsCarryTheSameWordsTest {

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void everyWordOfEveryPieceIsOnItsWebPageInOrder(Language language) {
        Edition edition = SampleEdition.in(language).edition;
        List<PageDraft> pages = WebEdition.pages(edition);
        for (PlacedPiece piece : edition.pieces()) {
            String html = text(pages, edition.path(piece));
            assertThat(words(html)).containsSubsequence(words(piece.title()));
            for (Block block : piece.document().blocks()) {
                assertThat(words(html)).as(piece.slug()).containsSubsequence(blockWords(block));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void everyWordIsInTheMailInBothItsBodies(Language language) {
        Edition edition = SampleEdition.in(language).edition;
        EmailRendition mail = MailEdition.of(edition, SampleEdition.ORIGIN);
        for (PlacedPiece piece : edition.pieces()) {
            assertThat(words(mail.html())).containsSubsequence(words(piece.title()));
            assertThat(words(mail.text())).containsSubsequence(words(piece.title()));
            for (Block block : piece.document().blocks()) {
                assertThat(words(mail.html())).as(piece.slug()).containsSubsequence(blockWords(block));
                if (!(block instanceof PullQuote)) {
                    assertThat(words(mail.text())).as(piece.slug()).containsSubsequence(blockWords(block));
                }
            }
        }
        for (String body : List.of(mail.html(), mail.text())) {
            assertThat(body).contains("[[unsubscribe-url]]", "[[preferences-url]]", "[[web-url]]");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"EN", "FA"})
    void everyWordIsFoundInPrint(Language language) throws IOException {
        SampleEdition sample = SampleEdition.in(language);
        byte[] pdf = sample.pdf();
        Path kept = Path.of("target", "renditions", "issue-32-" + language.tag() + ".pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String printed = drawn(document);
            for (PlacedPiece piece : sample.edition.pieces()) {
                for (Block block : piece.document().blocks()) {
                    assertThat(printed).as(piece.slug()).contains(blockWords(block));
                }
            }
        }
    }

    /** All text as the file maps it, from left to right and from right to left; a glyph may stand for two letters. */
    private static String drawn(PDDocument document) throws IOException {
        StringBuilder forwards = new StringBuilder();
        StringBuilder backwards = new StringBuilder();
        new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
                forwards.append(text.getUnicode());
                backwards.insert(0, text.getUnicode());
            }
        }.getText(document);
        return Normalizer.normalize(forwards + "\n" + backwards, Normalizer.Form.NFC);
    }

    private static List<String> blockWords(Block block) {
        return words(block.plainText().replaceAll("(?m)^(\\d+\\.|•) ", "").replaceAll("[()—]", " "));
    }

    private static String text(List<PageDraft> pages, String path) {
        return pages.stream()
                .filter(page -> page.path().equals(path))
                .map(page -> new String(page.bytes(), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow();
    }

    /** Words without markup, marks and punctuation, so that order and spelling alone are compared. */
    private static List<String> words(String text) {
        String plain = text.replaceAll("(?s)<style.*?</style>", " ")
                .replaceAll("<[^>]*>", " ")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        return Stream.of(Normalizer.normalize(plain, Normalizer.Form.NFC).split("[^\\p{L}\\p{M}\\p{Nd}\\u200C]+"))
                .filter(word -> !word.isBlank())
                .toList();
    }
}
