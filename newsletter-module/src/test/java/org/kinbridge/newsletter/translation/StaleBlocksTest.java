package org.kinbridge.newsletter.translation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kinbridge.newsletter.translation.Linking.paragraphs;
import static org.kinbridge.newsletter.translation.Linking.segment;
import static org.kinbridge.newsletter.translation.Linking.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Paragraph;

/** A changed block of the source makes exactly its own translation stale. */
class StaleBlocksTest {

    private static final PieceText SOURCE = text(paragraphs(3, "The well is dry"));
    private static final PieceText PERSIAN = text(paragraphs(3, "چاه خشک است"));

    @Property(tries = 200)
    void whatever_blocks_change_exactly_their_translations_are_stale(
            @ForAll @IntRange(min = 1, max = 12) int number, @ForAll long seed) {
        Random random = new Random(seed);
        PieceText source = text(paragraphs(number, "The well is dry"));
        PieceText persian = text(paragraphs(number, "چاه خشک است"));
        Linking linking = new Linking().translated(source, persian);
        List<Block> changed = new ArrayList<>(source.document().blocks());
        Set<String> touched = new HashSet<>();
        for (int i = 0; i < number; i++) {
            if (random.nextBoolean()) {
                String id = changed.get(i).id();
                touched.add(id);
                changed.set(i, Paragraph.of(id, "The well is full " + i));
            }
        }
        Collections.shuffle(changed, random);

        assertThat(keys(linking.align(text(changed), persian), BlockState.STALE))
                .isEqualTo(touched);
        assertThat(linking.align(text(changed), persian).coverage().current()).isEqualTo(number + 1 - touched.size());
    }

    @Property(tries = 100)
    void a_new_block_is_missing_and_the_translation_of_a_removed_one_is_left_over(
            @ForAll @IntRange(min = 1, max = 8) int number, @ForAll @IntRange(min = 0, max = 7) int at) {
        int place = at % number;
        PieceText source = text(paragraphs(number, "The well is dry"));
        PieceText persian = text(paragraphs(number, "چاه خشک است"));
        Linking linking = new Linking().translated(source, persian);
        List<Block> blocks = new ArrayList<>(source.document().blocks());
        blocks.set(place, Paragraph.of("new", "Another well"));

        Alignment alignment = linking.align(text(blocks), persian);

        assertThat(keys(alignment, BlockState.MISSING)).containsExactly("new");
        assertThat(alignment.coverage().leftOver()).isEqualTo(1);
        assertThat(alignment.coverage().stale()).isZero();
        assertThat(alignment.coverage().current()).isEqualTo(number);
    }

    @Test
    void what_was_said_to_be_minor_is_current_until_the_source_changes_again() {
        PieceText dried = changed("The well has dried up");
        Linking linking = new Linking().translated(SOURCE, PERSIAN);
        assertThat(linking.states(dried, PERSIAN)).contains("b2 STALE");

        linking.say(LinkReason.WAIVED, dried, PERSIAN, "b2");

        assertThat(linking.states(dried, PERSIAN)).contains("b2 CURRENT").noneMatch(state -> state.endsWith("STALE"));
        assertThat(linking.states(changed("The well is gone"), PERSIAN)).contains("b2 STALE", "b1 CURRENT");
    }

    @Test
    void an_older_revision_of_the_source_that_comes_back_finds_its_translation_current() {
        PieceText dried = changed("The well has dried up");
        Linking linking = new Linking().translated(SOURCE, PERSIAN).say(LinkReason.WAIVED, dried, PERSIAN, "b2");
        assertThat(linking.states(SOURCE, PERSIAN)).doesNotContain("b2 STALE");
    }

    @Test
    void a_translation_that_was_made_for_the_new_words_is_stale_when_the_old_ones_come_back() {
        PieceText dried = changed("The well has dried up");
        PieceText anew = text(List.of(
                PERSIAN.document().blocks().get(0),
                Paragraph.of("b2", "چاه خشکیده است"),
                PERSIAN.document().blocks().get(2)));
        Linking linking = new Linking().translated(SOURCE, PERSIAN).say(LinkReason.TRANSLATED, dried, anew, "b2");
        assertThat(linking.states(dried, anew)).contains("b2 CURRENT");
        assertThat(linking.states(SOURCE, anew)).contains("b2 STALE");
        assertThat(linking.states(dried, PERSIAN))
                .as("an older revision of the translation belongs to the older words")
                .contains("b2 STALE");
        assertThat(linking.states(SOURCE, PERSIAN)).contains("b2 CURRENT");
    }

    @Test
    void the_difference_is_the_one_since_the_words_that_stand_there_were_translated() {
        PieceText dried = changed("The well has dried up");
        Linking linking = new Linking().translated(SOURCE, PERSIAN).say(LinkReason.WAIVED, dried, PERSIAN, "b2");
        Alignment.Row row = linking.align(changed("The well is gone"), PERSIAN)
                .ofSource("b2")
                .orElseThrow();
        assertThat(row.said()).isNotNull();
        assertThat(row.said().sourceMark()).isEqualTo(segment(dried, "b2").mark());
    }

    @Test
    void a_translation_polished_elsewhere_stays_what_it_was() {
        Linking linking = new Linking().translated(SOURCE, PERSIAN);
        List<Block> polished = new ArrayList<>(PERSIAN.document().blocks());
        polished.set(1, Paragraph.of("b2", "آن چاه خشک است"));
        assertThat(linking.states(SOURCE, text(polished))).contains("b2 CURRENT");
        assertThat(linking.states(changed("The well has dried up"), text(polished)))
                .contains("b2 STALE");
    }

    @Test
    void bold_words_and_another_address_of_a_link_are_a_change_too() {
        PieceText linked = text("T", "See [the list](https://vrelo.example/old).");
        PieceText persian = text("ت", "فهرست را ببینید.");
        Linking linking = new Linking().translated(linked, persian);
        assertThat(linking.states(text("T", "See [the list](https://vrelo.example/new)."), persian))
                .contains("b1 STALE");
    }

    @Test
    void what_is_left_out_is_asked_for_again_when_it_changes() {
        PieceText short_ = text(PERSIAN.document().blocks().subList(0, 2));
        Linking linking =
                new Linking().translated(SOURCE, short_).say(LinkReason.LEFT_OUT, segment(SOURCE, "b3"), null);
        assertThat(linking.states(SOURCE, short_)).contains("b3 LEFT_OUT");
        List<Block> changed = new ArrayList<>(SOURCE.document().blocks());
        changed.set(2, Paragraph.of("b3", "Somebody opened it"));
        assertThat(linking.states(text(changed), short_)).contains("b3 MISSING");
    }

    @Test
    void what_stands_in_the_translation_alone_is_not_left_over() {
        List<Block> more = new ArrayList<>(PERSIAN.document().blocks());
        more.add(Paragraph.of("note", "یادداشت مترجم"));
        Linking linking = new Linking().translated(SOURCE, PERSIAN);
        assertThat(linking.states(SOURCE, text(more))).contains("note UNLINKED");
        linking.say(LinkReason.OWN, null, segment(text(more), "note"));
        assertThat(linking.states(SOURCE, text(more))).contains("note OWN");
        assertThat(linking.align(SOURCE, text(more)).coverage().isWhole()).isTrue();
    }

    private static PieceText changed(String words) {
        List<Block> blocks = new ArrayList<>(SOURCE.document().blocks());
        blocks.set(1, Paragraph.of("b2", words));
        return text(blocks);
    }

    private static Set<String> keys(Alignment alignment, BlockState state) {
        return alignment.rows().stream()
                .filter(row -> row.state() == state)
                .map(row -> row.source() == null ? "" : row.source().key())
                .collect(Collectors.toSet());
    }
}
