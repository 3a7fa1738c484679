package org.kinbridge.newsletter.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.publication.IssueNumber;
import org.kinbridge.newsletter.publication.Numbering;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.SectionView;
import org.kinbridge.newsletter.publication.YearNumber;

class SectionsOfAnIssueTest {

    private static final EditedBy BY = new EditedBy(new UUID(1, 1), "Marco", Instant.EPOCH);
    private static final UUID OFFICE = new UUID(9, 1);
    private static final UUID LETTERS = new UUID(9, 2);
    private static final SectionOrder ORDER = order(OFFICE, LETTERS);

    private Issue issue;

    @BeforeEach
    void fourWorks() {
        issue = new Issue(PublicationId.FIRST, IssueNumber.running(32), null, BY);
        issue.plan(null, Map.of(Language.EN, ""), BY);
        for (int work = 1; work <= 4; work++) {
            issue.place(new UUID(2, work), null, BY);
        }
    }

    @Test
    void a_piece_goes_to_the_end_of_its_section_and_what_stands_in_none_comes_first() {
        assign(1, LETTERS);
        assign(2, OFFICE);
        assign(3, OFFICE);
        assertThat(works()).containsExactly(4, 2, 3, 1);
        assertThat(issue.placements()).extracting(Placement::place).containsExactly(1, 2, 3, 4);
        issue.place(new UUID(2, 5), null, BY);
        assertThat(works()).containsExactly(4, 5, 2, 3, 1);
        assign(2, null);
        assertThat(works()).containsExactly(4, 5, 2, 3, 1);
        assertThat(issue.placements().get(2).section()).isNull();
    }

    @Test
    void a_piece_does_not_leave_its_section_by_being_moved() {
        assign(2, OFFICE);
        assign(3, OFFICE);
        assign(1, LETTERS);
        issue.move(placement(2), Move.UP, BY);
        assertThat(works()).as("the first of its section").containsExactly(4, 2, 3, 1);
        issue.move(placement(3), Move.UP, BY);
        assertThat(works()).containsExactly(4, 3, 2, 1);
        issue.moveTo(placement(3), 4, BY);
        assertThat(works()).as("as far as its section goes").containsExactly(4, 2, 3, 1);
        issue.moveTo(placement(1), 1, BY);
        assertThat(works()).containsExactly(4, 2, 3, 1);
    }

    @Test
    void sections_in_another_order_take_their_pieces_along() {
        assign(1, LETTERS);
        assign(2, OFFICE);
        assertThat(issue.follow(order(LETTERS, OFFICE))).isTrue();
        assertThat(works()).containsExactly(3, 4, 1, 2);
        assertThat(issue.follow(order(LETTERS, OFFICE))).isFalse();
        assertThat(issue.usesAny(Set.of(OFFICE))).isTrue();
        assign(2, null);
        assertThat(issue.usesAny(Set.of(OFFICE))).isFalse();
    }

    @Test
    void nothing_goes_into_a_section_that_is_gone_or_in_a_frozen_issue() {
        assertThatThrownBy(() -> issue.assign(new AssignSection(placement(1), LETTERS), order(OFFICE), BY))
                .isInstanceOf(Refused.class)
                .hasMessage("issues.problem.sectionGone");
        issue.freeze(Map.of(), Instant.EPOCH);
        assertThatThrownBy(() -> assign(1, OFFICE))
                .isInstanceOf(Refused.class)
                .hasMessage("issues.problem.closed.FROZEN");
    }

    @Test
    void the_contents_list_shows_each_section_once_and_no_empty_one() {
        ContentsEntry first = entry(1, "");
        ContentsEntry second = entry(2, "From the office");
        ContentsEntry third = entry(3, "From the office");
        EditionView view =
                new EditionView(Language.EN, EditionStatus.ASSEMBLING, "", "", null, 0, List.of(first, second, third));
        assertThat(view.groups())
                .containsExactly(
                        new EditionView.Group("", List.of(first)),
                        new EditionView.Group("From the office", List.of(second, third)));
    }

    @Test
    void a_section_without_a_name_in_the_language_keeps_an_issue_from_being_frozen() {
        PlacedWork work = new PlacedWork(
                new UUID(3, 1),
                new UUID(4, 1),
                PieceKind.ARTICLE,
                null,
                true,
                Set.of(),
                Map.of(),
                new PlacedSection(OFFICE, Map.of(Language.FA, "از دفتر")));
        assertThat(findings(work, Language.EN)).contains(CheckKind.SECTION_UNNAMED);
        assertThat(findings(work, Language.FA)).doesNotContain(CheckKind.SECTION_UNNAMED);
    }

    @Test
    void an_issue_keeps_the_number_that_it_was_planned_with() {
        IssueNumber shown = new IssueNumber(33, Numbering.YEAR, new YearNumber(8, 2));
        Issue numbered = new Issue(PublicationId.FIRST, shown, null, BY);
        assertThat(numbered.shownNumber()).isEqualTo(shown);
        assertThat(numbered.number().running()).isEqualTo(33);
        numbered.renumber(new IssueNumber(33, Numbering.YEAR, new YearNumber(8, 3)));
        assertThat(numbered.shownNumber().inYear()).isEqualTo(new YearNumber(8, 3));
        assertThat(issue.shownNumber()).isEqualTo(IssueNumber.running(32));
        assertThatThrownBy(() -> new IssueNumber(1, Numbering.YEAR, null)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new YearNumber(8, 2).next()).isEqualTo(new YearNumber(8, 3));
        assertThat(new YearNumber(8, 10_000).valid()).isFalse();
    }

    private static List<CheckKind> findings(PlacedWork work, Language language) {
        return IssueChecks.of(new IssueDraft(Set.of(language), Set.of(language), Map.of(), List.of(work))).stream()
                .map(Finding::kind)
                .toList();
    }

    private static ContentsEntry entry(int number, String section) {
        return new ContentsEntry(number, section, PieceKind.ARTICLE, "Title " + number, "", "", Language.EN);
    }

    private void assign(int work, @Nullable UUID section) {
        issue.assign(new AssignSection(placement(work), section), ORDER, BY);
    }

    private List<Integer> works() {
        return issue.placements().stream()
                .map(placement -> (int) placement.workId().getLeastSignificantBits())
                .toList();
    }

    private UUID placement(int work) {
        return issue.placements().stream()
                .filter(placement -> placement.workId().equals(new UUID(2, work)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static SectionOrder order(UUID... sections) {
        return new SectionOrder(Arrays.stream(sections)
                .map(section -> new SectionView(section, 1, true, Map.of()))
                .toList());
    }
}
