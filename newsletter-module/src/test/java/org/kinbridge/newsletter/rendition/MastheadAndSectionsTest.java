package org.kinbridge.newsletter.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.document.PlainEditor;
import org.kinbridge.newsletter.publication.Frequency;
import org.kinbridge.newsletter.publication.Imprint;
import org.kinbridge.newsletter.publication.IssueNumber;
import org.kinbridge.newsletter.publication.Numbering;
import org.kinbridge.newsletter.publication.YearNumber;

/** Every rendition prints the masthead, divides its contents list into sections, and shows the number that the issue has. */
class MastheadAndSectionsTest {

    private static final Imprint IMPRINT = new Imprint(
            "Teuta Vrioni",
            "4 Quince Lane\nVrelo",
            "office@example.org",
            "+44 20 7946 0000",
            Frequency.QUARTERLY,
            "Reprint with the source & a copy to us");
    private static final IssueNumber NUMBER = new IssueNumber(31, Numbering.YEAR_AND_RUNNING, new YearNumber(8, 2));

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRenditionPrintsTheMasthead(Language language) {
        for (String rendition : renditions(language)) {
            String plain = rendition.replace("&amp;", "&");
            assertThat(plain)
                    .contains(
                            "Teuta Vrioni",
                            "4 Quince Lane",
                            "Vrelo",
                            "office@example.org",
                            "+44 20 7946 0000",
                            "2999-0001",
                            "Reprint with the source & a copy to us",
                            Wording.of(language).text("imprint-responsible"),
                            Wording.of(language).text("appears.QUARTERLY"));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyRenditionNamesEachSectionOnceInItsContentsList(Language language) {
        for (String rendition : renditions(language)) {
            assertThat(rendition)
                    .containsSubsequence(
                            "Title one", "From the office", "Title two", "Title three", "Letters", "Title four");
        }
        String issue = web(edition(language, NUMBER, IMPRINT), 0);
        assertThat(issue).containsOnlyOnce("From the office").containsOnlyOnce("Letters");
        String piece = web(edition(language, NUMBER, IMPRINT), 2);
        assertThat(piece).contains("From the office").doesNotContain("Letters");
    }

    @Test
    void numbersAreShownAsTheLanguageWritesThem() {
        assertThat(Wording.of(Language.EN).issue(NUMBER)).isEqualTo("Year 8, no. 2 (issue 31)");
        assertThat(Wording.of(Language.FA).issue(NUMBER)).isEqualTo("سال ۸، شمارهٔ ۲ (شمارهٔ پیاپی ۳۱)");
        assertThat(Wording.of(Language.SQ).issue(NUMBER)).isEqualTo("Viti 8, nr. 2 (nr. rendor 31)");
        assertThat(Wording.of(Language.FR).issue(NUMBER)).isEqualTo("Année 8, n° 2 (numéro 31)");
        IssueNumber byYear = new IssueNumber(31, Numbering.YEAR, new YearNumber(2026, 2));
        assertThat(Wording.of(Language.EN).issue(byYear)).isEqualTo("Year 2026, no. 2");
        assertThat(Wording.of(Language.FA).issue(IssueNumber.running(31))).isEqualTo("شمارهٔ ۳۱");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theNumberStandsOnCoverSiteAndInTheSubject(Language language) {
        Edition edition = edition(language, NUMBER, IMPRINT);
        String label = Wording.of(language).issue(NUMBER);
        assertThat(web(edition, 0)).contains(label);
        assertThat(PrintEdition.xhtml(edition)).contains("<p class=\"issue-line\">" + label);
        assertThat(MailEdition.of(edition, SampleEdition.ORIGIN).subject()).contains(label);
        assertThat(PlainEdition.text(edition)).contains(label);
        assertThat(edition.path()).isEqualTo("/issues/31/" + language.tag());
    }

    @Test
    void whatIsNotFilledInIsNotPrinted() {
        for (Language language : Language.values()) {
            Edition edition = edition(language, IssueNumber.running(31), Imprint.none());
            String words = Wording.of(language).text("imprint-responsible");
            assertThat(List.of(
                            web(edition, 0),
                            PrintEdition.xhtml(edition),
                            MailEdition.of(edition, SampleEdition.ORIGIN).html(),
                            PlainEdition.text(edition)))
                    .noneMatch(rendition -> rendition.contains(words));
        }
    }

    @Test
    void telephonesDialInTheDigitsThatTheyKnow() {
        Imprint persian = new Imprint("", "", "", "(۰۲۱) ۵۵۵۵-۰۱۰۱", Frequency.NOT_SAID, "");
        assertThat(ImprintLine.of(persian, "", null, Wording.of(Language.FA)))
                .singleElement()
                .isEqualTo(new ImprintLine("تلفن", List.of("(۰۲۱) ۵۵۵۵-۰۱۰۱"), "tel:02155550101", true));
    }

    @Test
    void numbersKeepTheirOrderInPersianPlainText() {
        Edition edition = edition(Language.FA, NUMBER, IMPRINT);
        assertThat(PlainEdition.text(edition))
                .contains("تلفن: \u2066+44 20 7946 0000\u2069", "نشانی: 4 Quince Lane، Vrelo");
    }

    @Test
    void editionsFromBeforeAreReadAsTheyWere() {
        Edition edition = edition(Language.EN, NUMBER, IMPRINT);
        assertThat(Json.read(Json.write(edition), Edition.class)).isEqualTo(edition);
        String before = Json.write(edition)
                .replaceAll(",\"shownNumber\":\\{.*$", "}")
                .replaceAll(",\"section\":\"[^\"]*\"", "");
        assertThat(before).doesNotContain("imprint", "section");
        Edition read = Json.read(before, Edition.class);
        assertThat(read.shownNumber()).isEqualTo(IssueNumber.running(31));
        assertThat(read.imprint()).isEqualTo(Imprint.none());
        assertThat(read.pieces()).extracting(PlacedPiece::section).containsOnly("");
    }

    private static List<String> renditions(Language language) {
        Edition edition = edition(language, NUMBER, IMPRINT);
        EmailRendition mail = MailEdition.of(edition, SampleEdition.ORIGIN);
        return List.of(
                web(edition, 0), PrintEdition.xhtml(edition), mail.html(), mail.text(), PlainEdition.text(edition));
    }

    private static String web(Edition edition, int page) {
        return new String(WebEdition.pages(edition).get(page).bytes(), StandardCharsets.UTF_8);
    }

    private static Edition edition(Language language, IssueNumber number, Imprint imprint) {
        List<PlacedPiece> pieces = new ArrayList<>();
        List<String> sections = List.of("", "From the office", "From the office", "Letters");
        List<String> slugs = List.of("one", "two", "three", "four");
        for (int i = 0; i < slugs.size(); i++) {
            pieces.add(new PlacedPiece(
                    i + 1,
                    slugs.get(i),
                    PieceKind.ARTICLE,
                    "Title " + slugs.get(i),
                    "",
                    "",
                    PlainEditor.parse("Text."),
                    sections.get(i)));
        }
        return Edition.of(
                new EditionContent(
                        31,
                        language,
                        "The Beacon",
                        "Families Waiting",
                        "",
                        LocalDate.of(2026, 3, 21),
                        "2999-0001",
                        pieces,
                        Map.of(),
                        Set.of(language),
                        number,
                        imprint,
                        ""),
                Map.of());
    }
}
