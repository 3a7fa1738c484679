package org.kinbridge.newsletter.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
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

class AmendmentsTest {

    private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 21);
    private static final LocalDate LATER = LocalDate.of(2026, 4, 3);
    private static final Correction CORRECTION =
            new Correction(1, LATER, "two", "Title two", "It was <twelve>, not thirteen.");
    private static final Withdrawal SAID = new Withdrawal(2, "Letters", LATER, "Two houses were confused.");
    private static final Withdrawal UNSAID = new Withdrawal(2, "Letters", LATER, "");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_rendition_says_what_was_corrected_and_when(Language language) {
        Edition edition = edition(language).amended(Amendments.none().with(CORRECTION));
        Wording words = Wording.of(language);
        String corrected = words.text("corrected", words.date(LATER));
        List<PageDraft> web = WebEdition.pages(edition);
        String escaped = "It was &lt;twelve&gt;, not thirteen.";
        assertThat(text(web.get(2))).contains(corrected, escaped);
        assertThat(text(web.get(0))).contains(corrected, edition.path() + ".corrections");
        assertThat(text(web.get(1))).as("the other piece").doesNotContain(corrected);
        assertThat(web.get(4).path()).isEqualTo(edition.path() + ".corrections");
        assertThat(text(web.get(4))).contains(corrected, escaped, "Title two");
        assertThat(PlainEdition.text(edition)).contains("[" + corrected + ": It was <twelve>, not thirteen.]");
        assertThat(PrintEdition.xhtml(edition)).containsSubsequence(corrected, corrected, escaped);
        assertThat(MailEdition.of(edition, SampleEdition.ORIGIN).html()).contains(corrected, escaped);
        assertThat(feed(edition)).contains(corrected, escaped, "<updated>2026-04-03T00:00:00Z</updated>");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_contents_list_says_at_its_place_that_a_piece_was_withdrawn_and_never_which(Language language) {
        Edition edition = edition(language)
                .without(Set.of("two"))
                .amended(Amendments.none().with(SAID, "two"));
        Wording words = Wording.of(language);
        String gone = words.text("withdrawn-piece", words.date(LATER)) + " Two houses were confused.";
        for (String rendition : List.of(
                text(WebEdition.pages(edition).get(0)),
                PlainEdition.text(edition),
                PrintEdition.xhtml(edition),
                MailEdition.of(edition, SampleEdition.ORIGIN).html(),
                feed(edition))) {
            assertThat(rendition).doesNotContain("Title two", "/two");
            assertThat(rendition).containsSubsequence("Title one", gone, "Title three");
            assertThat(rendition).containsOnlyOnce(gone);
        }
        assertThat(text(WebEdition.pages(edition).get(3)))
                .contains(words.text("withdrawn-from-issue", words.date(LATER)) + " Two houses were confused.")
                .doesNotContain("Title two", "/two", gone);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_section_is_not_divided_where_a_piece_was_withdrawn_from_it(Language language) {
        Edition edition = edition(language)
                .without(Set.of("two"))
                .amended(Amendments.none().with(UNSAID, "two"));
        String gone = Wording.of(language)
                .text("withdrawn-piece", Wording.of(language).date(LATER));
        for (String rendition : List.of(
                text(WebEdition.pages(edition).get(0)),
                PlainEdition.text(edition),
                PrintEdition.xhtml(edition),
                MailEdition.of(edition, SampleEdition.ORIGIN).html())) {
            assertThat(rendition).containsOnlyOnce("Letters").containsSubsequence("Letters", gone, "Title three");
        }
    }

    @Test
    void every_line_of_the_printed_contents_list_keeps_its_number() {
        Edition edition = edition(Language.EN)
                .without(Set.of("two"))
                .amended(Amendments.none().with(SAID, "two"));
        assertThat(PrintEdition.xhtml(edition))
                .containsSubsequence(
                        "<td class=\"number\">1</td>",
                        "<td class=\"number\">2</td><td><p class=\"gone\">",
                        "<td class=\"number\">3</td>");
        assertThat(PlainEdition.text(edition)).contains("2. [A piece that stood here was withdrawn on 3 April 2026.");
    }

    @Test
    void what_was_withdrawn_out_of_regard_for_people_is_not_explained() {
        Edition edition = edition(Language.EN);
        SitePages site = SampleSite.of(edition);
        assertThat(text(site.tombstone("/x", SAID)))
                .contains("It was withdrawn on 3 April 2026. Two houses were confused.");
        assertThat(text(site.tombstone("/x", UNSAID))).contains("We do not say more about it");
        assertThat(site.tombstone("/x", UNSAID).status()).isEqualTo(410);
    }

    @Test
    void the_corrections_of_a_piece_go_with_it() {
        Amendments changes = Amendments.none().with(CORRECTION).with(UNSAID, "two");
        assertThat(changes.corrections()).isEmpty();
        assertThat(changes.withdrawals()).containsExactly(UNSAID);
    }

    @Test
    void a_correction_changes_one_piece_and_leaves_the_others_as_they_were() {
        Edition before = edition(Language.EN);
        PlacedPiece other = before.pieces().get(1).with(PlainEditor.parse("Other words."));
        Edition after = before.with(other, Map.of());
        assertThat(after.pieces())
                .containsExactly(before.pieces().get(0), other, before.pieces().get(2));
    }

    @Test
    void an_edition_kept_before_there_were_amendments_has_none() {
        Edition edition = edition(Language.FA);
        String json = Json.write(edition).replaceFirst(",\"amendments\":\\{[^}]*}", "");
        assertThat(json).doesNotContain("amendments");
        assertThat(Json.read(json, Edition.class)).isEqualTo(edition);
        Edition amended = edition.amended(Amendments.none().with(CORRECTION).with(SAID, "three"));
        assertThat(Json.read(Json.write(amended), Edition.class)).isEqualTo(amended);
    }

    private static String feed(Edition edition) {
        return SampleSite.of(edition).pages(List.of(edition), SampleEdition.ORIGIN).stream()
                .filter(page -> page.path().startsWith("/feed/"))
                .map(AmendmentsTest::text)
                .findFirst()
                .orElseThrow();
    }

    private static String text(PageDraft page) {
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }

    private static Edition edition(Language language) {
        return Edition.of(
                new EditionContent(
                        1,
                        language,
                        "The Beacon",
                        "Association",
                        "",
                        PUBLISHED,
                        null,
                        List.of(piece(1, "one", ""), piece(2, "two", "Letters"), piece(3, "three", "Letters")),
                        Map.of(),
                        Set.of(language)),
                Map.of());
    }

    private static PlacedPiece piece(int position, String slug, String section) {
        return new PlacedPiece(
                position,
                slug,
                PieceKind.ARTICLE,
                "Title " + slug,
                "",
                "",
                PlainEditor.parse("Words of " + slug + "."),
                section);
    }
}
