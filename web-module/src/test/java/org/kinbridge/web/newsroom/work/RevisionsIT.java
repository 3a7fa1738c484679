package org.kinbridge.web.newsroom.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.ByLineForm;
import org.kinbridge.newsletter.article.NewWork;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.RevisionRow;
import org.kinbridge.newsletter.article.SaveText;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.article.Writing;
import org.kinbridge.newsletter.comparison.Comparisons;
import org.kinbridge.newsletter.comparison.Passage;
import org.kinbridge.newsletter.comparison.RevisionComparison;
import org.kinbridge.web.fixture.Asked;

/** Any two revisions are compared, and any one becomes the newest again without anything being lost. */
@ExtendWith(ArquillianExtension.class)
class RevisionsIT {

    private static final Caller.Staff WRITER =
            new Caller.Staff(new AccountId(UUID.randomUUID()), "Zef Rrapi", Role.AUTHOR);
    private static final Caller.Staff OTHER =
            new Caller.Staff(new AccountId(UUID.randomUUID()), "Nobody Near", Role.AUTHOR);

    @Inject
    private Asked asked;

    @Inject
    private Works works;

    @Inject
    private Writing writing;

    @Inject
    private Comparisons comparisons;

    private UUID work = UUID.randomUUID();

    @BeforeEach
    void write() {
        work = asked.by(WRITER, () -> works.create(new NewWork(PieceKind.ARTICLE, Language.EN, "Mill")));
        save(1, "The mill stood still.\n\nNobody ground corn.");
        save(2, "The mill runs again.\n\nNobody ground corn.");
    }

    @Test
    void any_two_revisions_are_compared_word_by_word() {
        RevisionComparison comparison = asked.by(WRITER, () -> comparisons.compare(work, Language.EN, 2, 3));
        assertEquals(1, comparison.changedBlocks());
        assertTrue(comparison.blocks().get(0).passages().contains(new Passage(Passage.Kind.DELETED, "stood still")));
        assertTrue(comparison.blocks().get(0).passages().contains(new Passage(Passage.Kind.INSERTED, "runs again")));
        assertTrue(asked.by(WRITER, () -> comparisons.compare(work, Language.EN, 3, 3))
                .isUnchanged());
        assertThrows(NotFound.class, () -> asked.by(WRITER, () -> comparisons.compare(work, Language.EN, 1, 9)));
        assertThrows(AccessDenied.class, () -> asked.by(OTHER, () -> comparisons.compare(work, Language.EN, 1, 2)));
    }

    @Test
    void an_earlier_revision_becomes_the_newest_as_a_revision_of_its_own() {
        assertEquals(4, asked.by(WRITER, () -> writing.restore(work, Language.EN, 2, 3)));
        List<String> bodies = asked.by(WRITER, () -> works.history(work, Language.EN)).stream()
                .map(RevisionRow::number)
                .map(number -> asked.by(WRITER, () -> works.revision(work, Language.EN, number))
                        .text()
                        .document()
                        .plainText())
                .toList();
        assertEquals(
                List.of(
                        "The mill stood still.\n\nNobody ground corn.",
                        "The mill runs again.\n\nNobody ground corn.",
                        "The mill stood still.\n\nNobody ground corn.",
                        ""),
                bodies);
        assertEquals(4, asked.by(WRITER, () -> writing.restore(work, Language.EN, 2, 4)), "it says the same already");
    }

    @Test
    void nothing_is_restored_over_what_was_not_seen_or_is_not_ones_own() {
        assertThrows(StaleVersion.class, () -> asked.by(WRITER, () -> writing.restore(work, Language.EN, 1, 2)));
        assertThrows(NotFound.class, () -> asked.by(WRITER, () -> writing.restore(work, Language.EN, 7, 3)));
        assertThrows(AccessDenied.class, () -> asked.by(OTHER, () -> writing.restore(work, Language.EN, 1, 3)));
    }

    private void save(int basedOn, String body) {
        asked.by(
                WRITER,
                () -> writing.save(new SaveText(
                        work, Language.EN, basedOn, "Mill", "", ByLineForm.of(new ByLine.Unsigned()), body)));
    }
}
