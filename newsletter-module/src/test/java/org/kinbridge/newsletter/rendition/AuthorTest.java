package org.kinbridge.newsletter.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.document.PlainEditor;

class AuthorTest {

    private static final UUID BESA = new UUID(3, 1);
    private static final ByLine.SiteAuthor BY_LINE =
            new ByLine.SiteAuthor("بسا لوماج", "یادداشت‌های بندر", "https://harbour.example/b", BESA);
    private static final String BIOGRAPHY = "در بندر می‌نویسد.\n\nپیش‌تر <b>آموزگار</b> بود.";

    @Test
    void an_external_author_is_shown_with_the_named_site_and_the_biography_everywhere() {
        Edition edition = edition(BIOGRAPHY);
        assertThat(web(edition))
                .contains(
                        "<a href=\"https://harbour.example/b\" rel=\"external noopener\"><bdi>یادداشت‌های بندر</bdi></a>")
                .contains("دربارهٔ نویسنده", "<p>در بندر می‌نویسد.</p>", "&lt;b&gt;آموزگار");
        assertThat(PrintEdition.xhtml(edition)).contains("harbour.example</bdi>", "در بندر می‌نویسد.");
        assertThat(MailEdition.of(edition, SampleEdition.ORIGIN).html())
                .contains("<a href=\"https://harbour.example/b\"")
                .doesNotContain("در بندر می‌نویسد.");
        assertThat(PlainEdition.text(edition)).contains("بسا لوماج (یادداشت‌های بندر)\nhttps://harbour.example/b");
    }

    @Test
    void print_has_no_room_for_a_long_biography() {
        Edition edition = edition("پ".repeat(401));
        assertThat(web(edition)).contains("پپپ");
        assertThat(PrintEdition.xhtml(edition)).doesNotContain("پپپ");
    }

    @Test
    void an_erased_author_leaves_the_biography_and_if_wanted_the_name() {
        Edition edition = edition(BIOGRAPHY);
        assertThat(edition.isBy(BESA)).isTrue();
        Edition kept = edition.withoutAuthor(BESA, false);
        assertThat(web(kept)).contains("بسا لوماج").doesNotContain("در بندر می‌نویسد.");
        Edition dashed = edition.withoutAuthor(BESA, true);
        for (String made : List.of(web(dashed), PrintEdition.xhtml(dashed), PlainEdition.text(dashed))) {
            assertThat(made).doesNotContain("لوماج", "harbour.example").contains("—");
        }
        assertThat(kept.isBy(BESA) || dashed.isBy(BESA)).isFalse();
        assertThat(edition.withoutAuthor(new UUID(3, 2), true)).isEqualTo(edition);
    }

    @Test
    void an_edition_kept_before_authors_were_is_still_read() {
        String json = Json.write(edition(BIOGRAPHY)).replaceAll(",\"author\":\\{[^}]*\\}", "");
        assertThat(json).doesNotContain("harbour");
        PlacedPiece piece = Json.read(json, Edition.class).pieces().get(0);
        assertThat(piece.author()).isEqualTo(Author.unknown());
        assertThat(piece.byline()).isEqualTo(BY_LINE.printed());
        assertThat(Json.read(Json.write(edition(BIOGRAPHY)), Edition.class)).isEqualTo(edition(BIOGRAPHY));
    }

    private static String web(Edition edition) {
        return new String(WebEdition.pages(edition).get(1).bytes(), StandardCharsets.UTF_8);
    }

    private static Edition edition(String biography) {
        PlacedPiece piece = new PlacedPiece(
                1,
                "bandar",
                PieceKind.ARTICLE,
                "بندر",
                "",
                BY_LINE.printed(),
                PlainEditor.parse("متن مطلب."),
                "",
                Author.of(BY_LINE, biography));
        return Edition.of(
                new EditionContent(
                        7,
                        Language.FA,
                        "فانوس",
                        "انجمن",
                        "",
                        LocalDate.of(2026, 11, 20),
                        null,
                        List.of(piece),
                        Map.of(),
                        Set.of(Language.FA)),
                Map.of());
    }
}
