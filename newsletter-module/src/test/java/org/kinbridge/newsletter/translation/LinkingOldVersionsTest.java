package org.kinbridge.newsletter.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinbridge.newsletter.translation.Linking.segment;
import static org.kinbridge.newsletter.translation.Linking.text;

import org.junit.jupiter.api.Test;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.article.VersionStatus;

/** What was written before it was linked is proposed by order and form, and never counts until a person confirms it. */
class LinkingOldVersionsTest {

    private static final PieceText SOURCE =
            text("The wells", "First.\n\n## Who digs\n\nSecond.\n\n- one\n- two\n\nThird.");
    private static final PieceText PERSIAN = text("چاه‌ها", "نخست.\n\n## که می‌کند\n\nدوم.\n\n- یک\n- دو\n\nسوم.");

    @Test
    void blocks_of_the_same_form_are_proposed_in_their_order() {
        assertThat(new Linking().states(SOURCE, PERSIAN))
                .containsExactly(
                        "#title PROPOSED", "b1 PROPOSED", "b2 PROPOSED", "b3 PROPOSED", "b4 PROPOSED", "b5 PROPOSED");
        Coverage coverage = new Linking().align(SOURCE, PERSIAN).coverage();
        assertThat(coverage.current()).isZero();
        assertThat(TranslationState.of(VersionStatus.APPROVED, coverage)).isEqualTo(TranslationState.UNLINKED);
    }

    @Test
    void a_block_without_a_counterpart_is_not_guessed() {
        PieceText shorter = text("چاه‌ها", "نخست.\n\n## که می‌کند\n\n> نقلی");
        assertThat(new Linking().states(SOURCE, shorter))
                .containsExactly(
                        "#title PROPOSED",
                        "b1 PROPOSED",
                        "b2 PROPOSED",
                        "b3 UNLINKED",
                        "b3 MISSING",
                        "b4 MISSING",
                        "b5 MISSING");
    }

    @Test
    void proposals_stay_between_what_is_linked() {
        Linking linking = new Linking().say(LinkReason.CONFIRMED, segment(SOURCE, "b5"), segment(PERSIAN, "b3"));
        assertThat(linking.align(SOURCE, PERSIAN).ofSource("b5").orElseThrow().state())
                .isEqualTo(BlockState.CURRENT);
        assertThat(linking.align(SOURCE, PERSIAN).ofSource("b3").orElseThrow().state())
                .as("the third paragraph stands before the second in the translation")
                .isEqualTo(BlockState.MISSING);
    }

    @Test
    void the_title_of_the_source_is_no_translation_of_itself() {
        PieceText begun = text("The wells", "");
        assertThat(new Linking().states(SOURCE, begun)).startsWith("#title MISSING");
        assertThat(TranslationState.of(
                        VersionStatus.DRAFT, new Linking().align(SOURCE, begun).coverage()))
                .isEqualTo(TranslationState.ASSIGNED);
    }

    @Test
    void a_block_translates_one_block_only() {
        Linking linking = new Linking()
                .say(LinkReason.CONFIRMED, segment(SOURCE, "b1"), segment(PERSIAN, "b1"))
                .say(LinkReason.CONFIRMED, segment(SOURCE, "b3"), segment(PERSIAN, "b1"));
        Alignment alignment = linking.align(SOURCE, PERSIAN);
        assertThat(alignment.ofSource("b3").orElseThrow().state()).isEqualTo(BlockState.CURRENT);
        assertThat(alignment.ofSource("b1").orElseThrow().state()).isEqualTo(BlockState.MISSING);
    }
}
