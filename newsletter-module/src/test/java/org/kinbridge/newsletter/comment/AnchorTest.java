package org.kinbridge.newsletter.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.comment.Place.State;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.Paragraph;
import org.kinbridge.newsletter.document.Table;
import org.kinbridge.newsletter.document.TableCell;

class AnchorTest {

    private static final Paragraph FERRY = Paragraph.of("a", "The ferry ran on Sundays, the old ferry.");

    @Test
    void the_words_are_found_again_after_the_text_around_them_changed() {
        Anchor anchor = anchor("a", "ran on Sundays", 0);
        assertThat(anchor.in(document(FERRY))).isEqualTo(new Place(State.THERE, "a", 10, 24));
        assertThat(anchor.in(document(
                        Paragraph.of("z", "A new beginning."), Paragraph.of("a", "In 1988 the ferry ran on Sundays."))))
                .isEqualTo(new Place(State.THERE, "a", 18, 32));
    }

    @Test
    void the_same_words_twice_are_told_apart() {
        assertThat(anchor("a", "ferry", 1).in(document(FERRY)).start()).isEqualTo(34);
        assertThat(anchor("a", "ferry", 1)
                        .in(document(Paragraph.of("a", "One ferry only.")))
                        .start())
                .as("fewer than before: the last of them")
                .isEqualTo(4);
    }

    @Test
    void words_that_were_rewritten_leave_the_comment_beside_their_block() {
        assertThat(anchor("a", "ran on Sundays", 0).in(document(Paragraph.of("a", "The ferry never ran."))))
                .isEqualTo(new Place(State.REWORDED, "a", 0, 0));
    }

    @Test
    void words_that_went_to_another_block_take_the_comment_along() {
        Document joined = document(Paragraph.of("b", "It rained. The ferry ran on Sundays."));
        assertThat(anchor("a", "ran on Sundays", 0).in(joined)).isEqualTo(new Place(State.THERE, "b", 21, 35));
        Document parted = document(Paragraph.of("a", "It rained."), Paragraph.of("b", "The ferry ran on Sundays."));
        assertThat(anchor("a", "ran on Sundays", 0).in(parted).block()).isEqualTo("b");
        assertThat(anchor("a", "ferry", 0).in(parted))
                .as("a short word may stand anywhere")
                .isEqualTo(new Place(State.REWORDED, "a", 0, 0));
        assertThat(anchor("a", "ran on Mondays", 0).in(joined).state()).isEqualTo(State.GONE);
        assertThat(anchor("a", "", 0).in(joined).state()).isEqualTo(State.GONE);
    }

    @Test
    void a_whole_block_is_a_place_too() {
        assertThat(anchor("a", "", 0).in(document(FERRY))).isEqualTo(new Place(State.THERE, "a", 0, 0));
    }

    @Test
    void spaces_and_line_breaks_do_not_matter() {
        Block table = new Table(
                "t", "Ferries", false, false, List.of(List.of(TableCell.of("نه صبح"), TableCell.of("هر یکشنبه"))));
        assertThat(anchor("t", "Ferries نه  صبح", 0).in(document(table)).state())
                .isEqualTo(State.THERE);
    }

    @Test
    void what_looks_like_a_pattern_is_only_words() {
        Document document = document(Paragraph.of("a", "Is it (really) so? [1]"));
        assertThat(anchor("a", "(really) so?", 0).isIn(document)).isTrue();
        assertThat(anchor("a", ".*", 0).isIn(document)).isFalse();
    }

    @Test
    void a_block_that_is_gone_is_remembered_by_its_first_words() {
        NewComment whole = new NewComment(new UUID(0, 1), Language.EN, "a", "", 0, "Why?");
        Anchor anchor = Anchor.of(whole, document(FERRY));
        assertThat(anchor.shown(anchor.in(document(FERRY)))).isEmpty();
        assertThat(anchor.shown(anchor.in(document(Paragraph.of("b", "Else.")))))
                .isEqualTo("The ferry ran on Sundays, the old ferry.");
    }

    private static Anchor anchor(String block, String quotation, int occurrence) {
        return new Anchor(block, quotation, occurrence, "");
    }

    private static Document document(Block... blocks) {
        return new Document(List.of(blocks));
    }
}
