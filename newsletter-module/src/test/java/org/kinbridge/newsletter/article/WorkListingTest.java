package org.kinbridge.newsletter.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Document;

class WorkListingTest {

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

    private List<String> titles(WorkSearch search) {
        return WorkListing.of(versions).matching(search).stream()
                .map(WorkRow::title)
                .toList();
    }

    private static LanguageVersion version(PieceKind kind, Language language, String title, int second) {
        Instant at = Instant.ofEpochSecond(second);
        LanguageVersion version = new LanguageVersion(new Work(kind, Origin.WRITTEN, at), language, at);
        version.append(new PieceText(title, "", new ByLine.Unsigned(), Document.empty()), new SavedBy(null, "Ana", at));
        return version;
    }
}
