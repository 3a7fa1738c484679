package org.kinbridge.newsletter.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinbridge.newsletter.translation.Linking.paragraphs;
import static org.kinbridge.newsletter.translation.Linking.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.article.VersionStatus;

/** From missing over current to stale and back, as the life cycle of a translation says. */
class TranslationStateTest {

    private static final PieceText SOURCE = text(paragraphs(2, "Snow"));
    private static final PieceText WHOLE = text(paragraphs(2, "برف"));

    @Test
    void it_goes_from_missing_to_current() {
        assertThat(TranslationState.of(
                        null, new Linking().align(SOURCE, text(List.of())).coverage()))
                .isEqualTo(TranslationState.MISSING);
        assertThat(state(VersionStatus.DRAFT, new Linking(), text(List.of()))).isEqualTo(TranslationState.ASSIGNED);
        PieceText half = text(paragraphs(1, "برف"));
        assertThat(state(VersionStatus.DRAFT, new Linking().translated(SOURCE, half), half))
                .isEqualTo(TranslationState.IN_TRANSLATION);
        Linking linked = new Linking().translated(SOURCE, WHOLE);
        assertThat(state(VersionStatus.IN_REVIEW, linked, WHOLE)).isEqualTo(TranslationState.IN_REVIEW);
        assertThat(state(VersionStatus.EDITED, linked, WHOLE)).isEqualTo(TranslationState.IN_REVIEW);
        assertThat(state(VersionStatus.APPROVED, linked, WHOLE)).isEqualTo(TranslationState.CURRENT);
        assertThat(state(VersionStatus.PUBLISHED, linked, WHOLE)).isEqualTo(TranslationState.CURRENT);
    }

    @Test
    void a_changed_block_makes_it_stale_wherever_it_stands() {
        Linking linked = new Linking().translated(text(paragraphs(2, "Rain")), WHOLE);
        for (VersionStatus status : VersionStatus.values()) {
            assertThat(state(status, linked, WHOLE)).isEqualTo(TranslationState.STALE);
        }
    }

    @Test
    void a_block_that_came_afterwards_makes_an_approved_translation_stale_and_not_one_in_work() {
        PieceText before = text(paragraphs(1, "برف"));
        Linking linked = new Linking().translated(SOURCE, before);
        assertThat(state(VersionStatus.APPROVED, linked, before)).isEqualTo(TranslationState.STALE);
        assertThat(state(VersionStatus.DRAFT, linked, before)).isEqualTo(TranslationState.IN_TRANSLATION);
    }

    private static TranslationState state(VersionStatus status, Linking linking, PieceText translation) {
        return TranslationState.of(status, linking.align(SOURCE, translation).coverage());
    }
}
