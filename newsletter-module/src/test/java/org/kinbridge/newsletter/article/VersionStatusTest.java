package org.kinbridge.newsletter.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Document;

class VersionStatusTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,SUBMIT,IN_REVIEW",
        "CHANGES_REQUESTED,SUBMIT,IN_REVIEW",
        "IN_REVIEW,REQUEST_CHANGES,CHANGES_REQUESTED",
        "IN_REVIEW,ACCEPT_EDIT,EDITED",
        "EDITED,APPROVE,APPROVED",
        "EDITED,REQUEST_CHANGES,CHANGES_REQUESTED",
        "DRAFT,SAVE,DRAFT",
        "CHANGES_REQUESTED,SAVE,CHANGES_REQUESTED",
        "EDITED,SAVE,IN_REVIEW",
        "APPROVED,SAVE,IN_REVIEW",
        "DRAFT,PUBLISH,PUBLISHED",
        "APPROVED,PUBLISH,PUBLISHED",
        "DRAFT,PASS_ON,DRAFT",
        "EDITED,PASS_ON,EDITED",
        "PUBLISHED,CORRECT,CORRECTED",
        "APPROVED,CORRECT,CORRECTED",
        "PUBLISHED,AMEND,CHANGES_REQUESTED",
        "CORRECTED,AMEND,CHANGES_REQUESTED",
        "CHANGES_REQUESTED,KEEP,PUBLISHED",
        "APPROVED,KEEP,PUBLISHED",
        "CORRECTED,CORRECT,CORRECTED",
        "CORRECTED,PUBLISH,CORRECTED",
        "CORRECTED,RETRACT,RETRACTED",
        "PUBLISHED,RETRACT,RETRACTED"
    })
    void stepsThatArePossible(VersionStatus before, VersionStep step, VersionStatus after) {
        assertThat(before.after(step)).contains(after);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,APPROVE",
        "DRAFT,ACCEPT_EDIT",
        "IN_REVIEW,APPROVE",
        "PUBLISHED,SAVE",
        "RETRACTED,SAVE",
        "RETRACTED,PUBLISH",
        "CHANGES_REQUESTED,PUBLISH",
        "PUBLISHED,SUBMIT",
        "APPROVED,PASS_ON",
        "EDITED,CORRECT",
        "CHANGES_REQUESTED,CORRECT",
        "APPROVED,AMEND",
        "RETRACTED,AMEND",
        "RETRACTED,KEEP",
        "CORRECTED,SAVE",
        "RETRACTED,SUBMIT"
    })
    void stepsThatAreRefused(VersionStatus before, VersionStep step) {
        assertThat(before.after(step)).isEmpty();
    }

    @Test
    void onlyPossibleStepsAreOffered() {
        for (VersionStatus status : VersionStatus.values()) {
            assertThat(status.offered()).allMatch(step -> status.after(step).isPresent());
        }
        assertThat(VersionStatus.PUBLISHED.offered()).isEmpty();
        assertThat(VersionStatus.EDITED.offered())
                .isEqualTo(EnumSet.of(VersionStep.REQUEST_CHANGES, VersionStep.APPROVE, VersionStep.PASS_ON));
    }

    @Test
    void an_author_submits_an_editor_edits_and_a_coordinator_approves() {
        assertThat(VersionStatus.DRAFT.offeredTo(Role.AUTHOR)).contains(VersionStep.SUBMIT);
        assertThat(VersionStatus.IN_REVIEW.offeredTo(Role.AUTHOR)).isEmpty();
        assertThat(VersionStatus.IN_REVIEW.offeredTo(Role.TRANSLATOR)).isEmpty();
        assertThat(VersionStatus.IN_REVIEW.offeredTo(Role.EDITOR))
                .contains(VersionStep.REQUEST_CHANGES, VersionStep.ACCEPT_EDIT);
        assertThat(VersionStatus.EDITED.offeredTo(Role.EDITOR)).doesNotContain(VersionStep.APPROVE);
        assertThat(VersionStatus.EDITED.offeredTo(Role.COORDINATOR)).contains(VersionStep.APPROVE);
        for (VersionStatus status : VersionStatus.values()) {
            assertThat(status.offeredTo(Role.CASEWORKER)).isEmpty();
            assertThat(status.offeredTo(Role.ADMINISTRATOR)).isEmpty();
        }
    }

    @Test
    void whoever_reviews_has_it_when_new_words_bring_it_back() {
        LanguageVersion version = new LanguageVersion(
                new Work(PieceKind.ARTICLE, Origin.WRITTEN, Language.EN, Instant.EPOCH), Language.EN, Instant.EPOCH);
        Party author = new Party(UUID.randomUUID(), "Ana");
        Party editor = new Party(UUID.randomUUID(), "Marco");
        version.custody().begin(author);
        Turn submitted = version.hand(new Handing(VersionStep.SUBMIT, author, "Ready", Instant.EPOCH), editor);
        assertThat(submitted.isNews()).isTrue();
        assertThat(version.custody().holder()).isEqualTo(editor);
        Turn own = version.hand(new Handing(VersionStep.PASS_ON, editor, "Mine", Instant.EPOCH), editor);
        assertThat(own.isNews()).isFalse();
        assertThat(version.custody().concerns(author.account())).isTrue();
        version.take(VersionStep.ACCEPT_EDIT);
        Turn approved = version.hand(new Handing(VersionStep.APPROVE, editor, "Good", Instant.EPOCH), author);
        assertThat(version.custody().holder().isSomebody()).isFalse();
        assertThat(approved.toAccount()).isEqualTo(author.account());
        assertThat(version.custody().turns()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"-3,late,3", "0,today,0", "1,tomorrow,1", "9,later,9"})
    void a_deadline_is_said_as_seen_from_today(long left, String word, long days) {
        LocalDate today = LocalDate.of(2026, 11, 23);
        Deadline deadline = Deadline.of(today.plusDays(left), today);
        assertThat(deadline.word()).isEqualTo(word);
        assertThat(deadline.days()).isEqualTo(days);
        assertThat(deadline.isLate()).isEqualTo(left < 0);
    }

    @Test
    void eachSaveIsTheNextRevisionAndAPublishedTextIsNotSaved() {
        Work work = new Work(PieceKind.ARTICLE, Origin.WRITTEN, Language.EN, Instant.EPOCH);
        LanguageVersion version = new LanguageVersion(work, Language.EN, Instant.EPOCH);
        PieceText text = new PieceText("Title", "", new ByLine.Unsigned(), Document.empty());
        SavedBy by = new SavedBy(null, "Ana", Instant.EPOCH);
        assertThat(version.append(text, by).view().number()).isEqualTo(1);
        assertThat(version.append(text, by).view().number()).isEqualTo(2);
        version.take(VersionStep.PUBLISH);
        assertThatThrownBy(() -> version.append(text, by))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.messageKey())
                        .isEqualTo("newsroom.problem.step.PUBLISHED"));
        assertThat(version.latestRevision()).isEqualTo(2);
    }
}
