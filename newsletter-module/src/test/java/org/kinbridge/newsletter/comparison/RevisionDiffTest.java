package org.kinbridge.newsletter.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.comparison.ComparedBlock.Change;
import org.kinbridge.newsletter.comparison.Passage.Kind;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.Heading;
import org.kinbridge.newsletter.document.Isolate;
import org.kinbridge.newsletter.document.Paragraph;
import org.kinbridge.newsletter.document.Picture;
import org.kinbridge.newsletter.document.Table;
import org.kinbridge.newsletter.document.TableCell;
import org.kinbridge.newsletter.document.Text;

class RevisionDiffTest {

    @Test
    void a_block_that_moved_is_known_again() {
        List<ComparedBlock> blocks = compared(
                List.of(paragraph("a", "One."), paragraph("b", "Two."), paragraph("c", "Three.")),
                List.of(
                        paragraph("c", "Three."),
                        paragraph("a", "One."),
                        paragraph("d", "New."),
                        paragraph("b", "Two!")));
        assertThat(blocks)
                .extracting(ComparedBlock::change)
                .containsExactly(Change.SAME, Change.SAME, Change.INSERTED, Change.REWORDED);
        assertThat(blocks).extracting(ComparedBlock::moved).containsExactly(true, false, false, false);
        assertThat(blocks).extracting(ComparedBlock::isChanged).containsExactly(true, false, true, true);
    }

    @Test
    void a_deleted_block_stands_where_it_stood() {
        List<ComparedBlock> blocks = compared(
                List.of(paragraph("a", "One."), paragraph("b", "Two."), paragraph("c", "Three."), paragraph("d", "!")),
                List.of(paragraph("a", "One."), paragraph("c", "Three.")));
        assertThat(blocks)
                .extracting(ComparedBlock::change)
                .containsExactly(Change.SAME, Change.DELETED, Change.SAME, Change.DELETED);
        assertThat(blocks.get(1).passages()).containsExactly(new Passage(Kind.DELETED, "Two."));
    }

    @Test
    void the_cells_of_a_table_are_compared_word_by_word() {
        List<ComparedBlock> blocks = compared(
                List.of(table("Ferries", "Sunday", "nine o’clock")),
                List.of(table("Ferries", "Sunday", "ten o’clock")));
        assertThat(blocks.get(0).passages())
                .containsExactly(
                        new Passage(Kind.SAME, "Ferries\nSunday | "),
                        new Passage(Kind.DELETED, "nine"),
                        new Passage(Kind.INSERTED, "ten"),
                        new Passage(Kind.SAME, " o’clock"));
    }

    @Test
    void words_that_are_only_isolated_are_the_same_words_set_in_another_way() {
        Paragraph isolated = new Paragraph(
                "a",
                List.of(
                        Text.of("They asked for "),
                        new Isolate(Language.FA, List.of(Text.of("نسرین (مهرآباد)"))),
                        Text.of(" at once.")));
        ComparedBlock block = compared(
                        List.of(paragraph("a", "They asked for نسرین (مهرآباد) at once.")), List.of(isolated))
                .get(0);
        assertThat(block.change()).isEqualTo(Change.RESHAPED);
        assertThat(block.passages()).extracting(Passage::kind).containsOnly(Kind.SAME);
    }

    @Test
    void a_block_is_shown_in_its_own_language_and_direction() {
        Block persian = paragraph("a", "قایق رفت").withLanguage(Language.FA);
        Block turned = paragraph("b", "12 – 13").withDirection(Direction.RTL);
        List<ComparedBlock> blocks = compared(List.of(), List.of(persian, turned, paragraph("c", "Plain")));
        assertThat(blocks).extracting(ComparedBlock::language).containsExactly(Language.FA, Language.EN, Language.EN);
        assertThat(blocks)
                .extracting(ComparedBlock::direction)
                .containsExactly(Direction.RTL, Direction.RTL, Direction.LTR);
    }

    @Test
    void what_a_photograph_says_to_those_who_cannot_see_it_is_compared_too() {
        ComparedBlock block = compared(
                        List.of(new Picture("a", "p1", "The hall", "", "Chairs")),
                        List.of(new Picture("a", "p1", "The hall", "", "Empty chairs")))
                .get(0);
        assertThat(block.change()).isEqualTo(Change.REWORDED);
        assertThat(block.passages()).anyMatch(passage -> passage.kind() == Kind.INSERTED);
    }

    @Test
    void a_paragraph_that_became_a_heading_kept_its_words() {
        Block heading = new Heading("a", 2, List.of(Text.of("The lamp")));
        assertThat(compared(List.of(paragraph("a", "The lamp")), List.of(heading)))
                .extracting(ComparedBlock::change)
                .containsExactly(Change.RESHAPED);
    }

    private static List<ComparedBlock> compared(List<Block> older, List<Block> newer) {
        return RevisionDiff.between(new Document(older), new Document(newer), Language.EN);
    }

    private static Paragraph paragraph(String id, String words) {
        return Paragraph.of(id, words);
    }

    private static Table table(String caption, String... cells) {
        return new Table(
                "t",
                caption,
                false,
                false,
                List.of(List.of(cells).stream().map(TableCell::of).toList()));
    }
}
