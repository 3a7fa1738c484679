package org.kinbridge.newsletter.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.PlainEditor;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

class EditionTest {

    @Test
    void isKeptAsItWas() {
        Edition edition = SampleEdition.in(Language.FA).edition;
        assertThat(Json.read(Json.write(edition), Edition.class)).isEqualTo(edition);
    }

    @Test
    void aWithdrawnPieceTakesItsPicturesAlongButNotThoseOfOthers() {
        Edition edition = SampleEdition.in(Language.EN).edition;
        Edition left = edition.without(Set.of("a-room-full-of-empty-chairs"));
        assertThat(left.pieces()).hasSize(edition.pieces().size() - 1);
        assertThat(left.pictures()).containsOnlyKeys("desk");
    }

    @Test
    void refusesPiecesThatShareAnAddressOrAPlace() {
        assertThatThrownBy(() -> content(piece(1, "one"), piece(2, "one")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> content(piece(1, "one"), piece(1, "two")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> piece(1, "../desk")).isInstanceOf(IllegalArgumentException.class);
        assertThat(content(piece(2, "two"), piece(1, "one")).pieces())
                .extracting(PlacedPiece::slug)
                .containsExactly("one", "two");
    }

    @Test
    void markupInTitlesAndTextsStaysText() {
        PlacedPiece hostile = new PlacedPiece(
                1,
                "x",
                PieceKind.ARTICLE,
                "<script>alert(1)</script>",
                "\"><img src=x>",
                "O'Neil & <b>",
                PlainEditor.parse("<iframe src=\"javascript:x\"></iframe> & more"));
        Edition edition = Edition.of(content(hostile), Map.of());
        String web = new String(WebEdition.pages(edition).get(1).bytes(), StandardCharsets.UTF_8);
        for (String html :
                List.of(web, MailEdition.of(edition, SampleEdition.ORIGIN).html(), PrintEdition.xhtml(edition))) {
            assertThat(html).contains("&lt;script&gt;").doesNotContain("<script", "<img src=x", "<iframe");
        }
        assertThat(new org.kinbridge.core.pdf.PdfWriter()
                        .write(
                                PrintEdition.xhtml(edition),
                                org.kinbridge.core.pdf.PdfOptions.of(Locale.ENGLISH, java.time.Instant.EPOCH)))
                .isNotEmpty();
    }

    @Test
    void whatStandsBelowAnItemOfAListIsAListInsideIt() {
        PlacedPiece piece = new PlacedPiece(
                1,
                "x",
                PieceKind.ARTICLE,
                "Title",
                "",
                "",
                PlainEditor.parse("1. one\n1.1. below\n1.2. beside\n2. two"));
        Edition edition = Edition.of(content(piece), Map.of());
        String web = new String(WebEdition.pages(edition).get(1).bytes(), StandardCharsets.UTF_8);
        assertThat(web).contains("<ol><li>one<ol><li>below</li><li>beside</li></ol></li><li>two</li></ol>");
        for (String html : List.of(MailEdition.of(edition, SampleEdition.ORIGIN).html(), PrintEdition.xhtml(edition))) {
            assertThat(html.replaceAll("<(ol|li)[^>]*>|<span.*?</span> ", "<$1>"))
                    .contains("one<ol><", "below</li>", "</ol></li><li>");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theContentsListOfEachPageAndMailIsInOrder(Language language) {
        Edition edition = Edition.of(content(language, piece(1, "one"), piece(2, "two"), piece(3, "three")), Map.of());
        String issue = new String(WebEdition.pages(edition).get(0).bytes(), StandardCharsets.UTF_8);
        assertThat(issue)
                .containsSubsequence(edition.path() + "/one", edition.path() + "/two", edition.path() + "/three");
        assertThat(PlainEdition.text(edition)).containsSubsequence("Title one", "Title two", "Title three");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryText(Language language) {
        assertThat(new HashSet<>(keys(language))).isEqualTo(new HashSet<>(keys(Language.EN)));
    }

    @Test
    void persianDatesAreJalaliInPersianDigits() {
        Wording persian = Wording.of(Language.FA);
        assertThat(persian.date(LocalDate.of(2026, 3, 21))).isEqualTo("۱ فروردین ۱۴۰۵");
        assertThat(persian.number(1032)).isEqualTo("۱۰۳۲");
        assertThat(Wording.of(Language.EN).date(LocalDate.of(2026, 3, 21))).isEqualTo("21 March 2026");
        assertThat(Wording.of(Language.FR).date(LocalDate.of(2026, 3, 21))).isEqualTo("21 mars 2026");
    }

    @Test
    void theFeedIsWellFormedAndNamesWholeAddresses() throws Exception {
        Edition edition = SampleEdition.in(Language.FA).edition;
        SitePages site = SampleSite.of(edition);
        PageDraft feed = site.pages(List.of(edition), SampleEdition.ORIGIN).stream()
                .filter(page -> page.path().equals("/feed/fa.atom"))
                .findFirst()
                .orElseThrow();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Node root = factory.newDocumentBuilder()
                .parse(new InputSource(new java.io.ByteArrayInputStream(feed.bytes())))
                .getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(new String(feed.bytes(), StandardCharsets.UTF_8))
                .contains(
                        "<id>https://newsletter.example/issues/32/fa</id>", "<updated>2026-03-21T00:00:00Z</updated>");
    }

    private static List<String> keys(Language language) {
        return java.util.Collections.list(ResourceBundle.getBundle(
                        "org.kinbridge.newsletter.rendition.texts",
                        language.locale(),
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getKeys());
    }

    private static PlacedPiece piece(int position, String slug) {
        return new PlacedPiece(position, slug, PieceKind.ARTICLE, "Title " + slug, "", "", Document.empty());
    }

    private static EditionContent content(PlacedPiece... pieces) {
        return content(Language.EN, pieces);
    }

    private static EditionContent content(Language language, PlacedPiece... pieces) {
        return new EditionContent(
                1,
                language,
                "The Beacon",
                "Association",
                "",
                LocalDate.of(2026, 3, 21),
                null,
                List.of(pieces),
                Map.of(),
                Set.of(language));
    }
}
