package org.kinbridge.newsletter.rendition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.document.PlainEditor;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.Imprint;
import org.kinbridge.newsletter.publication.IssueNumber;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.PublicationText;

class SeveralPublicationsTest {

    private static final PublicationId SECOND = new PublicationId(2);
    private static final FiledNumber FILED = FiledNumber.of(SECOND, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Correction CORRECTION = new Correction(1, DAY, "one", "Title one", "It was twelve.");
    private static final Withdrawal WITHDRAWAL = new Withdrawal(3, "", DAY, "");

    @ParameterizedTest
    @EnumSource(Language.class)
    void all_that_readers_get_of_a_later_publication_stands_under_its_own_address(Language language) {
        String path = "/p/bulletin/issues/3/" + language.tag();
        Edition edition = edition(language).amended(Amendments.none().with(CORRECTION));
        List<PageDraft> pages = new ArrayList<>(WebEdition.pages(edition));
        assertThat(pages)
                .extracting(PageDraft::path)
                .containsExactly(path, path + "/one", path + "/two", path + ".corrections");
        pages.addAll(SampleSite.of(edition).pages(List.of(edition), SampleEdition.ORIGIN));
        pages.add(SampleSite.of(edition).tombstone(path + "/three", WITHDRAWAL));
        pages.add(SampleSite.of(edition).notFound(path + "/four"));
        for (PageDraft page : pages) {
            assertThat(page.path()).startsWith("/p/bulletin");
            assertThat(text(page))
                    .as(page.path())
                    .contains("/p/bulletin/feed/" + language.tag() + ".atom")
                    .doesNotContain("\"/issues", "\"/about", "\"/feed", "\"/?lang", "example/issues", "example/feed")
                    .doesNotContain("example/?lang", FILED.toString());
        }
        assertThat(text(pages.get(0))).contains("/subscribe?publication=bulletin&amp;lang=" + language.tag());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readers_see_the_number_in_its_own_publication_and_never_the_filed_one(Language language) {
        Edition edition = edition(language);
        EmailRendition mail = MailEdition.of(edition, SampleEdition.ORIGIN);
        String label = Wording.of(language).issue(IssueNumber.running(3));
        String filed = Wording.of(language).number(FILED.value());
        for (String rendition : List.of(
                mail.subject(), mail.html(), mail.text(), PlainEdition.text(edition), PrintEdition.xhtml(edition))) {
            assertThat(rendition).contains(label).doesNotContain(FILED.toString(), filed, "example/issues");
        }
        assertThat(mail.html()).contains(SampleEdition.ORIGIN + "/p/bulletin/issues/3/" + language.tag() + "/one");
    }

    @Test
    void a_feed_is_known_by_its_own_address() {
        Edition edition = edition(Language.FA);
        PageDraft feed = SampleSite.of(edition).pages(List.of(edition), SampleEdition.ORIGIN).stream()
                .filter(page -> page.path().equals("/p/bulletin/feed/fa.atom"))
                .findFirst()
                .orElseThrow();
        assertThat(text(feed))
                .contains(
                        "<id>https://newsletter.example/p/bulletin/feed/fa.atom</id>",
                        "href=\"https://newsletter.example/p/bulletin/feed/fa.atom\"",
                        "href=\"https://newsletter.example/p/bulletin?lang=fa\"",
                        "<id>https://newsletter.example/p/bulletin/issues/3/fa</id>");
    }

    @Test
    void each_leads_to_the_others_in_the_language_of_the_page_or_in_their_first() {
        PublicationSite first =
                SampleSite.publication(PublicationId.FIRST, "", named("The Beacon", "فانوس", "Families"));
        PublicationSite second = SampleSite.publication(
                SECOND, "bulletin", Map.of(Language.EN, new PublicationText("Quay Bulletin", "Harbour", "")));
        List<PublicationSite> all = List.of(first, second);
        assertThat(first.languages()).containsExactly(Language.EN, Language.FA);
        assertThat(second.languages()).containsExactly(Language.EN);
        for (PageDraft page : first.pages(Language.FA, all)
                .pages(List.of(), SampleEdition.ORIGIN)
                .subList(0, 3)) {
            assertThat(text(page))
                    .contains(
                            "<a href=\"/p/bulletin?lang=en\" lang=\"en\" dir=\"ltr\" hreflang=\"en\">Quay Bulletin</a>")
                    .contains("lang=\"en\" dir=\"ltr\">Harbour</span>");
        }
        for (PageDraft page : second.pages(Language.EN, all)
                .pages(List.of(), SampleEdition.ORIGIN)
                .subList(0, 3)) {
            assertThat(text(page)).contains("<a href=\"/?lang=en\" hreflang=\"en\">The Beacon</a>");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void one_alone_names_no_others(Language language) {
        String heading = Wording.of(language).text("also-published");
        PublicationSite alone = SampleSite.publication(PublicationId.FIRST, "", Map.of());
        assertThat(alone.pages(language, List.of(alone)).pages(List.of(), SampleEdition.ORIGIN))
                .hasSize(4)
                .noneMatch(page -> text(page).contains(heading) || text(page).contains("publication="));
    }

    @Test
    void an_edition_kept_before_there_were_several_belongs_to_the_first() {
        Edition edition = SampleEdition.in(Language.FA).edition;
        String json = Json.write(edition).replace(",\"base\":\"\"", "");
        assertThat(json).doesNotContain("base\"");
        assertThat(Json.read(json, Edition.class)).isEqualTo(edition);
        assertThat(edition.publication()).isEqualTo(PublicationId.FIRST);
        assertThat(edition.path()).isEqualTo("/issues/32/fa");
    }

    @Test
    void no_issue_comes_to_stand_under_the_address_of_another_publication() {
        assertThatThrownBy(() -> content(Language.EN, FILED.value(), "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> content(Language.EN, 3, "/p/bulletin")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<Language, PublicationText> named(String english, String persian, String publisher) {
        return Map.of(
                Language.EN, new PublicationText(english, publisher, ""),
                Language.FA, new PublicationText(persian, publisher, ""));
    }

    private static Edition edition(Language language) {
        return Edition.of(content(language, FILED.value(), "/p/bulletin"), Map.of());
    }

    private static EditionContent content(Language language, int filed, String base) {
        return new EditionContent(
                filed,
                language,
                "Quay Bulletin",
                "Harbour",
                "",
                DAY,
                null,
                List.of(piece(1, "one"), piece(2, "two")),
                Map.of(),
                EnumSet.of(Language.EN, language),
                IssueNumber.running(3),
                Imprint.none(),
                base);
    }

    private static PlacedPiece piece(int position, String slug) {
        return new PlacedPiece(
                position,
                slug,
                PieceKind.ARTICLE,
                "Title " + slug,
                "",
                "",
                PlainEditor.parse("Words of " + slug + "."));
    }

    private static String text(PageDraft page) {
        return new String(page.bytes(), StandardCharsets.UTF_8);
    }
}
