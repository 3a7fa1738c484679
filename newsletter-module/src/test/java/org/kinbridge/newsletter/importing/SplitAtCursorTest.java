package org.kinbridge.newsletter.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kinbridge.newsletter.extraction.Look;

/** A part can be cut inside a line; no character is lost, and what stands after the cut keeps what was decided of it. */
class SplitAtCursorTest {
    private static final SourceLines SOURCE = new SourceLines(List.of(
            "The Long Table",
            "No. 7, May 2020",
            "IN THIS ISSUE",
            "1. Two chairs",
            "2. A parcel",
            "Two chairs",
            "On the first Monday two chairs stand in the corridor. A parcel In January a parcel left the post office.",
            "Write to petra@post.example or come to the desk on any evening of the week."));

    private final Review start = Review.of(IssueAnalysis.analyse(SOURCE, ""));

    @Test
    void a_cut_inside_a_line_makes_two_lines_and_two_parts() {
        int at = SOURCE.get(6).indexOf("A parcel");
        Draft cut = start.corrected(new Correction.SplitAt(6, at)).draft();
        assertThat(cut.source().get(6)).isEqualTo("On the first Monday two chairs stand in the corridor. ");
        assertThat(cut.source().get(7)).startsWith("A parcel In January");
        assertThat(cut.partOf(7).from()).isEqualTo(7);
        assertThat(cut.partOf(7).ground()).isEqualTo(Ground.byEditor());
        assertThat(String.join("", cut.source().lines())).isEqualTo(String.join("", SOURCE.lines()));
        assertThat(cut.entries()).hasSameSizeAs(start.draft().entries());
    }

    @Test
    void decisions_move_with_their_words_and_open_again_when_cut_through() {
        ContactSpot spot = PrivateData.everywhere(SOURCE).get(0).spot();
        assertThat(spot.line()).isEqualTo(7);
        Review decided = start.corrected(new Correction.DecideContact(spot, ContactDecision.mask()));
        Draft above = decided.corrected(new Correction.SplitAt(6, 20)).draft();
        assertThat(above.decisions()).containsOnlyKeys(new ContactSpot(8, spot.start(), spot.end()));
        Draft before =
                decided.corrected(new Correction.SplitAt(7, spot.start())).draft();
        assertThat(before.decisions()).containsOnlyKeys(new ContactSpot(8, 0, spot.end() - spot.start()));
        Draft through =
                decided.corrected(new Correction.SplitAt(7, spot.start() + 3)).draft();
        assertThat(through.decisions()).isEmpty();
    }

    @Test
    void at_the_edges_of_a_line_the_line_stays_whole() {
        assertThat(start.corrected(new Correction.SplitAt(6, 0)).draft().source())
                .isEqualTo(SOURCE);
        Draft after = start.corrected(new Correction.SplitAt(6, 500)).draft();
        assertThat(after.source()).isEqualTo(SOURCE);
        assertThat(after.partOf(7).from()).isEqualTo(7);
        assertThatThrownBy(() -> start.corrected(new Correction.SplitAt(7, 500)))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void cuts_are_undone_one_by_one_and_come_back_after_storing() {
        Review cut = start.corrected(new Correction.SplitAt(6, 20))
                .corrected(new Correction.SplitAt(7, 10))
                .corrected(new Correction.Mark(8, 9, LineRole.LEFT_OUT));
        Review stored = ReviewJson.read(ReviewJson.write(cut), SOURCE);
        assertThat(stored.draft().source()).isEqualTo(cut.draft().source());
        assertThat(stored.draft().segments()).isEqualTo(cut.draft().segments());
        assertThat(stored.draft().roles()).isEqualTo(cut.draft().roles());
        Review back = stored.undone().undone().undone();
        assertThat(back.draft().source()).isEqualTo(SOURCE);
        assertThat(back.draft().segments()).isEqualTo(start.draft().segments());
        assertThat(back.redone().redone().redone().draft().source())
                .isEqualTo(cut.draft().source());
    }

    @Test
    void a_sign_of_two_characters_is_never_cut_and_looks_follow_their_lines() {
        SourceLines source = new SourceLines(
                List.of("before 😀 after the sign", "another line"),
                List.of(
                        new Look(2, true, org.kinbridge.newsletter.extraction.Use.TEXT, 14, true, false, 1, 0, -1),
                        Look.PLAIN));
        Draft draft = Review.of(IssueAnalysis.analyse(source, "")).draft();
        Draft cut = new Correction.SplitAt(0, "before ".length() + 1).applyTo(draft);
        assertThat(cut.source().get(1)).startsWith("😀");
        assertThat(cut.source().looks().stream().map(Look::level).collect(Collectors.toList()))
                .containsExactly(2, 2, 0);
    }
}
