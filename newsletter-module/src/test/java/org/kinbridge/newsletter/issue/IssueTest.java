package org.kinbridge.newsletter.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.PublicationId;

class IssueTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final UUID EDITOR = new UUID(1, 1);
    private static final UUID COORDINATOR = new UUID(1, 2);
    private static final EditedBy BY = new EditedBy(EDITOR, "Marco", NOW);
    private static final UUID FIRST = new UUID(2, 1);
    private static final UUID SECOND = new UUID(2, 2);
    private static final UUID THIRD = new UUID(2, 3);

    private Issue issue;

    @BeforeEach
    void threeWorks() {
        issue = new Issue(new FiledNumber(32), null, BY);
        issue.plan(LocalDate.of(2026, 4, 1), Map.of(Language.EN, "Spring", Language.FA, "بهار"), BY);
        List.of(FIRST, SECOND, THIRD).forEach(work -> issue.place(work, null, BY));
    }

    @Test
    void placingBeginsTheAssembling() {
        assertThat(issue.stage()).isEqualTo(EditionStatus.ASSEMBLING);
        assertThat(works()).containsExactly(FIRST, SECOND, THIRD);
        assertRefused(() -> issue.place(FIRST, null, BY), "issues.problem.placedAlready");
    }

    @Test
    void worksMoveUpAndDown() {
        issue.move(placement(THIRD), Move.UP, BY);
        assertThat(works()).containsExactly(FIRST, THIRD, SECOND);
        issue.move(placement(FIRST), Move.UP, BY);
        issue.move(placement(SECOND), Move.DOWN, BY);
        assertThat(works()).as("the ends stay").containsExactly(FIRST, THIRD, SECOND);
        issue.remove(placement(FIRST), BY);
        assertThat(issue.placements()).extracting(Placement::place).containsExactly(1, 2);
    }

    @Test
    void aFrozenIssueIsNotComposed() {
        issue.freeze(Map.of(), NOW);
        assertRefused(() -> issue.move(placement(THIRD), Move.UP, BY), "issues.problem.closed.FROZEN");
        issue.reopen(NOW);
        issue.move(placement(THIRD), Move.UP, BY);
    }

    @Test
    void whoeverEditedLastDoesNotSign() {
        issue.freeze(Map.of(), NOW);
        assertRefused(() -> issue.signOff(EDITOR, issue.lastEdit(), NOW), "issues.problem.lastEditorSigns");
        issue.signOff(COORDINATOR, issue.lastEdit(), NOW);
        assertThat(issue.stage()).isEqualTo(EditionStatus.SIGNED_OFF);
    }

    @Test
    void stagesAreNotSkipped() {
        assertRefused(() -> issue.signOff(COORDINATOR, BY, NOW), "issues.problem.step.signOff.ASSEMBLING");
        issue.freeze(Map.of(), NOW);
        assertRefused(() -> issue.publish(LocalDate.EPOCH, NOW), "issues.problem.step.publish.FROZEN");
        issue.signOff(COORDINATOR, BY, NOW);
        issue.publish(LocalDate.of(2026, 4, 1), NOW);
        assertRefused(() -> issue.reopen(NOW), "issues.problem.step.reopen.PUBLISHED");
        assertThat(issue.stage()).isEqualTo(EditionStatus.PUBLISHED);
    }

    @Test
    void reopeningMakesASignatureVoid() {
        issue.freeze(Map.of(), NOW);
        issue.signOff(COORDINATOR, BY, NOW);
        issue.reopen(NOW);
        issue.freeze(Map.of(), NOW);
        assertRefused(() -> issue.publish(LocalDate.EPOCH, NOW), "issues.problem.step.publish.FROZEN");
    }

    @Test
    void aPastIssueIsTakenInOncePerLanguageAndNeverIntoOneOfOurOwn() {
        Issue past = new Issue(new FiledNumber(31), null, BY);
        past.archive(pastIssue(Language.EN), List.of(FIRST), BY);
        past.archive(pastIssue(Language.FA), List.of(SECOND), BY);
        assertThat(past.stage()).isEqualTo(EditionStatus.ARCHIVED_DRAFT);
        assertThat(past.placements()).extracting(Placement::onlyIn).containsExactly(Language.EN, Language.FA);
        assertThatThrownBy(() -> past.archive(pastIssue(Language.FA), List.of(), BY))
                .isInstanceOf(IssueExists.class);
        assertThatThrownBy(() -> issue.archive(pastIssue(Language.SQ), List.of(), BY))
                .isInstanceOf(IssueExists.class);
        assertRefused(() -> past.place(THIRD, null, BY), "issues.problem.closed.ARCHIVED_DRAFT");
    }

    @Test
    void editionsComeAndGoWithThePlan() {
        issue.plan(null, Map.of(Language.EN, "Summer", Language.SQ, "Verë"), BY);
        assertThat(issue.editions()).extracting(Edition::language).containsExactlyInAnyOrder(Language.EN, Language.SQ);
        assertThat(issue.editions()).extracting(Edition::status).containsOnly(EditionStatus.ASSEMBLING);
    }

    private static PastIssue pastIssue(Language language) {
        return new PastIssue(FiledNumber.of(PublicationId.FIRST, 31), language, "The Beacon", "autumn 2025", List.of());
    }

    private List<UUID> works() {
        return issue.placements().stream().map(Placement::workId).toList();
    }

    private UUID placement(UUID work) {
        return issue.placements().stream()
                .filter(placement -> placement.workId().equals(work))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static void assertRefused(ThrowingCallable step, String key) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                .isEqualTo(key));
    }
}
