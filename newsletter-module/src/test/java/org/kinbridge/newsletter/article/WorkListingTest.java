package org.kinbridge.newsletter.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Document;

class WorkListingTest {

    private static final UUID ME = UUID.randomUUID();
    private static final Viewpoint AS_EDITOR = new Viewpoint(ME, Role.EDITOR, LocalDate.of(2026, 11, 23));

    private final List<LanguageVersion> versions = List.of(
            version(PieceKind.ARTICLE, Language.FA, "كتاب‌های گمشده", 1),
            version(PieceKind.REPORT, Language.SQ, "Një ditë në Dorn", 3),
            version(PieceKind.ARTICLE, Language.EN, "Zoo", 2));

    @Test
    void wordsAreFoundWhateverTheirAccentsOrForms() {
        assertThat(titles(new WorkSearch("dite", null, null, null, WorkSearch.Order.NEWEST)))
                .containsExactly("Një ditë në Dorn");
        assertThat(titles(new WorkSearch("کتابهای", null, null, null, WorkSearch.Order.NEWEST)))
                .hasSize(1);
    }

    @Test
    void filtersAndOrdersHold() {
        assertThat(titles(new WorkSearch("", PieceKind.ARTICLE, null, null, WorkSearch.Order.NEWEST)))
                .containsExactly("Zoo", "كتاب‌های گمشده");
        assertThat(titles(new WorkSearch("", null, Language.EN, VersionStatus.DRAFT, WorkSearch.Order.TITLE)))
                .containsExactly("Zoo");
        assertThat(titles(new WorkSearch("", null, null, VersionStatus.PUBLISHED, WorkSearch.Order.TITLE)))
                .isEmpty();
        assertThat(titles(WorkSearch.everything())).first().isEqualTo("Një ditë në Dorn");
    }

    @Test
    void mine_waiting_and_late_are_told_apart() {
        LanguageVersion mine = versions.get(0);
        mine.custody().begin(new Party(ME, "Me"));
        mine.custody().due(LocalDate.of(2026, 11, 22));
        LanguageVersion inReview = versions.get(1);
        inReview.take(VersionStep.SUBMIT);
        LanguageVersion approved = versions.get(2);
        approved.custody().due(LocalDate.of(2026, 1, 1));
        approved.take(VersionStep.SUBMIT);
        approved.take(VersionStep.ACCEPT_EDIT);
        approved.take(VersionStep.APPROVE);
        assertThat(titles(share(WorkSearch.Share.MINE))).containsExactly(mine.title());
        assertThat(titles(share(WorkSearch.Share.WAITING)))
                .as("one's own, and what any editor may take")
                .containsExactlyInAnyOrder(mine.title(), inReview.title());
        assertThat(titles(share(WorkSearch.Share.LATE)))
                .as("an approved piece is late no more")
                .containsExactly(mine.title());
    }

    private static WorkSearch share(WorkSearch.Share share) {
        return new WorkSearch("", null, null, null, share, WorkSearch.Order.NEWEST);
    }

    private List<String> titles(WorkSearch search) {
        return WorkListing.of(versions, AS_EDITOR).matching(search).stream()
                .map(WorkRow::title)
                .toList();
    }

    private static LanguageVersion version(PieceKind kind, Language language, String title, int second) {
        Instant at = Instant.ofEpochSecond(second);
        LanguageVersion version = new LanguageVersion(new Work(kind, Origin.WRITTEN, language, at), language, at);
        version.append(new PieceText(title, "", new ByLine.Unsigned(), Document.empty()), new SavedBy(null, "Ana", at));
        return version;
    }
}
