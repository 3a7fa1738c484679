package org.kinbridge.newsletter.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListBlockTest {

    private static ListBlock numbered(Integer... levels) {
        List<List<Inline>> items = List.of(words("bring"), words("tea"), words("bread"), words("rye"), words("wait"));
        return new ListBlock("b1", true, items, List.of(levels));
    }

    private static List<Inline> words(String words) {
        return List.of(new Text(words, Set.of()));
    }

    @Test
    void items_of_each_level_are_numbered_by_themselves() {
        assertThat(numbered(0, 1, 1, 2, 0).plainText())
                .isEqualTo("1. bring\n  1.1. tea\n  1.2. bread\n    1.2.1. rye\n2. wait");
    }

    @Test
    void what_stands_deeper_belongs_to_the_item_before_it() {
        List<ListBlock.Entry> entries = numbered(0, 1, 1, 2, 0).entries();
        assertThat(entries).hasSize(2);
        assertThat(entries.get(0).under()).hasSize(2);
        assertThat(entries.get(0).under().get(1).under().get(0).content()).isEqualTo(words("rye"));
        assertThat(entries.get(1).under()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 0 0 0 0", "0 2 0 0 0", "0 1 2 3 0", "0 -1 0 0 0", "0 1"})
    void no_level_is_left_out(String levels) {
        Integer[] given =
                List.of(levels.split(" ")).stream().map(Integer::valueOf).toArray(Integer[]::new);
        assertThatThrownBy(() -> numbered(given))
                .isInstanceOfSatisfying(InvalidDocument.class, refused -> assertThat(refused.rule())
                        .isEqualTo(InvalidDocument.Rule.LIST_LEVEL));
    }

    @Test
    void a_list_from_before_there_were_levels_is_the_same_as_one_with_all_items_at_one_level() {
        String before = "{\"blocks\":[{\"type\":\"list\",\"id\":\"b1\",\"ordered\":false,"
                + "\"items\":[[{\"type\":\"text\",\"text\":\"bring\",\"marks\":[]}]]}]}";
        Document read = DocumentJson.read(before);
        ListBlock same = new ListBlock("b1", false, List.of(words("bring")), List.of(0));
        assertThat(read.blocks()).containsExactly(same);
        assertThat(DocumentJson.write(read)).doesNotContain("levels");
    }

    @Test
    void marked_text_says_levels_by_more_signs() {
        List<Block> read =
                new PlainReader().read("- bring\n-- tea\n   and honey\n--- rye\n- wait\n\n1. one\n1.1. below\n2. two");
        assertThat(((ListBlock) read.get(0)).levels()).containsExactly(0, 1, 2, 0);
        assertThat(((ListBlock) read.get(1)).levels()).containsExactly(0, 1, 0);
        assertThat(new PlainWriter().write(new Document(List.of(numbered(0, 1, 1, 2, 0)))))
                .isEqualTo("1. bring\n1.1. tea\n1.2. bread\n1.2.1. rye\n2. wait");
    }

    @Test
    void two_dashes_begin_no_list() {
        assertThat(new PlainReader().read("-- Somebody")).first().isInstanceOf(Paragraph.class);
    }
}
