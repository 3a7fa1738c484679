package org.kinbridge.newsletter.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinbridge.core.problem.Refused;
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
                .isEqualTo(EnumSet.of(VersionStep.REQUEST_CHANGES, VersionStep.APPROVE));
    }

    @Test
    void eachSaveIsTheNextRevisionAndAPublishedTextIsNotSaved() {
        Work work = new Work(PieceKind.ARTICLE, Origin.WRITTEN, Instant.EPOCH);
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
