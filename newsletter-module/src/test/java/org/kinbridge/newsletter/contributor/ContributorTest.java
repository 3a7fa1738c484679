package org.kinbridge.newsletter.contributor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;

class ContributorTest {

    private static final Site SITE = new Site("Harbour Notes", "https://harbour.example/authors/s");

    @Test
    void a_by_line_has_the_name_in_the_language_of_the_text_or_the_nearest_script() {
        Contributor both =
                contributor(Map.of(Language.EN, named("Shirin Vakilzad"), Language.FA, named("شیرین وکیل‌زاد")));
        assertThat(both.signature(Language.FA)).isEqualTo(new ByLine.StaffAuthor("شیرین وکیل‌زاد", both.id()));
        assertThat(both.signature(Language.SQ).printed()).isEqualTo("Shirin Vakilzad");
        Contributor persian = contributor(Map.of(Language.FA, named("شیرین وکیل‌زاد")));
        assertThat(persian.signature(Language.FR).printed()).isEqualTo("شیرین وکیل‌زاد");
    }

    @Test
    void an_author_from_outside_signs_with_a_site_and_a_link() {
        Contributor author = new Contributor(
                ContributorKind.SITE,
                new ContributorDescription(SITE, Map.of(Language.EN, named("Besa Lumaj"))),
                Instant.EPOCH);
        assertThat(author.signature(Language.EN))
                .isEqualTo(new ByLine.SiteAuthor("Besa Lumaj", SITE.name(), SITE.link(), author.id()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://harbour.example",
                "https://harbour",
                "https://me:secret@harbour.example",
                "javascript:alert(1)",
                "harbour.example",
                "https://har bour.example",
                ""
            })
    void readers_are_sent_nowhere_but_to_a_safe_address(String link) {
        assertThat(fields(ContributorKind.SITE, new Site("Harbour Notes", link), named("Besa Lumaj")))
                .containsExactly("link");
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        assertThat(fields(ContributorKind.SITE, Site.none(), ContributorText.none()))
                .containsExactly("site", "link", "en.name");
        assertThat(fields(ContributorKind.PSEUDONYM, SITE, named("Marigona"))).containsExactly("site");
        assertThat(fields(ContributorKind.STAFF, Site.none(), new ContributorText("", "Writes.")))
                .containsExactly("en.name", "en.name");
        assertThat(fields(ContributorKind.STAFF, Site.none(), new ContributorText("Besa", "x".repeat(1201))))
                .containsExactly("en.biography");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Call her on +355 69 123 4567.", "Write to besa@harbour.example.", "شماره‌اش ۰۹۱۲ ۳۴۵ ۶۷۸۹ است."
            })
    void a_biography_says_nothing_by_which_somebody_can_be_reached(String biography) {
        assertThat(fields(ContributorKind.STAFF, Site.none(), new ContributorText("Besa Lumaj", biography)))
                .containsExactly("en.biography");
    }

    @Test
    void a_biography_is_plain_paragraphs() {
        assertThat(new ContributorText(" Besa\n Lumaj ", "One.\r\n \r\n\r\nTwo. ").biography())
                .isEqualTo("One.\n\nTwo.");
        assertThat(new ContributorText(" Besa\n Lumaj ", "").name()).isEqualTo("Besa Lumaj");
    }

    @Test
    void whoever_has_retired_can_come_back_and_nothing_happens_twice() {
        Contributor somebody = contributor(Map.of(Language.EN, named("Besa Lumaj")));
        assertThatThrownBy(somebody::comeBack).isInstanceOf(Refused.class);
        somebody.retire(Instant.EPOCH);
        assertThat(somebody.isRetired()).isTrue();
        assertThatThrownBy(() -> somebody.retire(Instant.EPOCH)).isInstanceOf(Refused.class);
        somebody.comeBack();
        assertThat(somebody.isRetired()).isFalse();
    }

    @Test
    void a_list_is_searched_by_all_words_in_any_language_and_keyboard() {
        Contributor somebody = contributor(Map.of(
                Language.EN,
                new ContributorText("Shirin Vakilzad", "Taught geography in Korçë."),
                Language.FA,
                named("شیرین وکیل‌زاد")));
        for (String words : List.of("", "vakil korce", "شیرین", "شيرين وكيل")) {
            assertThat(new ContributorFilter(words, null, false).fits(somebody))
                    .as(words)
                    .isTrue();
        }
        assertThat(new ContributorFilter("vakil tirana", null, false).fits(somebody))
                .isFalse();
        assertThat(new ContributorFilter("", ContributorKind.SITE, false).fits(somebody))
                .isFalse();
        assertThat(new ContributorFilter("", null, true).fits(somebody)).isFalse();
    }

    private static ContributorText named(String name) {
        return new ContributorText(name, "");
    }

    private static Contributor contributor(Map<Language, ContributorText> texts) {
        return new Contributor(ContributorKind.STAFF, new ContributorDescription(Site.none(), texts), Instant.EPOCH);
    }

    private static List<String> fields(ContributorKind kind, Site site, ContributorText text) {
        InvalidInput refused = catchThrowableOfType(
                InvalidInput.class, () -> new ContributorDescription(site, Map.of(Language.EN, text)).check(kind));
        return refused.errors().stream().map(InvalidInput.FieldError::field).toList();
    }
}
