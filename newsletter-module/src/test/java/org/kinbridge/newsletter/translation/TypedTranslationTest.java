package org.kinbridge.newsletter.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kinbridge.newsletter.translation.Linking.paragraphs;
import static org.kinbridge.newsletter.translation.Linking.segment;
import static org.kinbridge.newsletter.translation.Linking.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.PlainEditor;

/** What is typed beside the blocks of a source becomes blocks of the translation, each in its place and in its form. */
class TypedTranslationTest {

    private static final PieceText SOURCE = text("The bridge", "One.\n\n## Two\n\n>> Three\n\nFour.");
    private static final PieceText BEGUN = text("The bridge", "");

    @Test
    void each_block_comes_to_its_place_whatever_was_translated_first() {
        PieceText later = take(BEGUN, typed("b4", "", "چهار."));
        PieceText both = take(later, typed("b1", "", "یک."), typed("#title", "The bridge", "پل"));
        assertThat(both.title()).isEqualTo("پل");
        assertThat(both.document().plainText()).isEqualTo("یک.\n\nچهار.");
        PieceText whole = take(both, typed("b3", "", "سه"), typed("b2", "", "دو"));
        assertThat(PlainEditor.toText(whole.document())).isEqualTo("یک.\n\n## دو\n\n>> سه\n\nچهار.");
    }

    @Test
    void a_heading_is_shown_without_its_signs_and_keeps_its_level() {
        PieceText begun = take(BEGUN, typed("b2", "", "دو"));
        assertThat(CellText.of(segment(begun, "b2"))).isEqualTo("دو");
        PieceText anew = take(begun, typed("b2", "دو", "دوم"));
        assertThat(PlainEditor.toText(anew.document())).isEqualTo("## دوم");
    }

    @Test
    void an_emptied_field_takes_the_translation_out_again() {
        PieceText begun = take(BEGUN, typed("b1", "", "یک."));
        assertThat(take(begun, typed("b1", "یک.", "")).document().isEmpty()).isTrue();
    }

    @Test
    void two_blocks_in_one_field_are_refused_beside_it() {
        refused("translations.error.oneBlock", BEGUN, typed("b1", "", "یک.\n\nدو."));
        refused("newsroom.problem.title", BEGUN, typed("#title", "The bridge", " "));
    }

    @Test
    void nobody_overwrites_words_or_translates_a_source_that_they_have_not_seen() {
        PieceText begun = take(BEGUN, typed("b1", "", "یک."));
        refused("translations.error.changedMeanwhile", begun, typed("b1", "", "نخست."));
        TypedBlock old = new TypedBlock("rows[0].words", "b1", "another mark", "یک.", "نخست.");
        refused("translations.error.sourceChanged", begun, old);
        refused("translations.error.gone", begun, new TypedBlock("rows[0].words", "b9", "", "", "نه."));
    }

    private static void refused(String key, PieceText translation, TypedBlock typed) {
        assertThatThrownBy(() -> take(translation, typed))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.errors())
                        .extracting(InvalidInput.FieldError::field, InvalidInput.FieldError::messageKey)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple(typed.field(), key)));
    }

    private static TypedBlock typed(String key, String shown, String words) {
        return new TypedBlock("rows[0].words", key, segment(SOURCE, key).mark(), shown, words);
    }

    /** Everything that stands in the translation translates what has the same key. */
    private static PieceText take(PieceText translation, TypedBlock... typed) {
        Alignment alignment = new Linking()
                .translated(SOURCE, withoutPlaceholder(translation))
                .align(SOURCE, translation);
        TranslationDraft draft = new TranslationDraft(translation);
        draft.take(TypedCells.read(new ArrayList<>(Arrays.asList(typed)), alignment), alignment);
        return draft.text();
    }

    private static PieceText withoutPlaceholder(PieceText text) {
        return text.title().equals(SOURCE.title())
                ? new PieceText("", text.lede(), text.byLine(), text.document())
                : text;
    }

    @Test
    void a_translation_takes_over_the_order_of_a_source_that_was_moved() {
        PieceText persian = text(paragraphs(3, "بند"));
        List<Block> blocks = new ArrayList<>(paragraphs(3, "Paragraph"));
        Linking linking = new Linking().translated(text(blocks), persian);
        assertThat(linking.align(text(blocks), persian).blocksInOrder()).containsExactly("b1", "b2", "b3");
        Collections.swap(blocks, 0, 2);
        List<String> moved = linking.align(text(blocks), persian).blocksInOrder();
        assertThat(moved).containsExactly("b3", "b2", "b1");
        TranslationDraft draft = new TranslationDraft(persian);
        draft.arrange(moved);
        assertThat(draft.text().document().blocks()).extracting(Block::id).isEqualTo(moved);
    }

    @Test
    void the_blocks_of_a_translation_have_the_ids_of_their_source_where_they_are_free() {
        PieceText begun = take(BEGUN, typed("b4", "", "چهار."));
        assertThat(begun.document().blocks()).extracting(block -> block.id()).isEqualTo(List.of("b4"));
    }
}
