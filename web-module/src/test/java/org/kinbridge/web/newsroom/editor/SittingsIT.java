package org.kinbridge.web.newsroom.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.ByLineForm;
import org.kinbridge.newsletter.article.Manuscript;
import org.kinbridge.newsletter.article.NewWork;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.RevisionRow;
import org.kinbridge.newsletter.article.SaveManuscript;
import org.kinbridge.newsletter.article.SaveOutcome;
import org.kinbridge.newsletter.article.Sitting;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.article.Writing;
import org.kinbridge.newsletter.document.PlainEditor;
import org.kinbridge.newsletter.issue.Composition;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PlaceWork;
import org.kinbridge.newsletter.issue.PlanIssue;
import org.kinbridge.newsletter.publication.ChangePublication;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.PublicationText;
import org.kinbridge.newsletter.publication.Publications;
import org.kinbridge.web.fixture.Asked;

/** What stays of the many states that the editor saves by itself. */
@ExtendWith(ArquillianExtension.class)
class SittingsIT {

    private static final Caller.Staff MARCO = new Caller.Staff(AccountId.random(), "Marco Kvist", Role.EDITOR);
    private static final Caller.Staff DRITA = new Caller.Staff(AccountId.random(), "Drita Kvist", Role.COORDINATOR);
    private static final ByLineForm UNSIGNED = ByLineForm.of(new ByLine.Unsigned());

    @Inject
    private Asked asked;

    @Inject
    private Works works;

    @Inject
    private Writing writing;

    @Inject
    private Issues issues;

    @Inject
    private Composition composition;

    @Inject
    private Publications publications;

    @Test
    void of_each_sitting_stays_its_last_state_and_what_was_saved_on_purpose() {
        UUID work = begin(MARCO, "The lighthouse of Vard");
        UUID sitting = UUID.randomUUID();
        write(MARCO, work, 1, sitting, true, "One");
        write(MARCO, work, 2, sitting, true, "One two");
        write(MARCO, work, 3, sitting, false, "One two three");
        write(MARCO, work, 4, sitting, true, "One two three four");
        write(MARCO, work, 5, sitting, true, "One two three four five");
        assertThat(numbers(work)).as("shown").containsExactly(6, 4, 1);
        assertEquals("One", words(work, 2));
        write(DRITA, work, 6, UUID.randomUUID(), true, "Six");
        assertThat(numbers(work)).containsExactly(7, 6, 4, 1);
        for (int gone : List.of(2, 3, 5)) {
            assertThrows(NotFound.class, () -> words(work, gone));
        }
        assertEquals("One two three", words(work, 4));
        assertEquals("One two three four five", words(work, 6));
    }

    @Test
    void what_an_issue_prints_is_not_thinned_out() {
        UUID work = begin(MARCO, "The lighthouse of Pinned");
        UUID sitting = UUID.randomUUID();
        write(MARCO, work, 1, sitting, true, "As it was frozen");
        freeze(work);
        write(MARCO, work, 2, sitting, true, "As it went on");
        write(DRITA, work, 3, UUID.randomUUID(), true, "As another left it");
        assertEquals("As it was frozen", words(work, 2));
        assertEquals("As it went on", words(work, 3));
    }

    @Test
    void a_sitting_is_of_one_person_only() {
        UUID work = begin(MARCO, "The lighthouse of Two");
        UUID sitting = UUID.randomUUID();
        write(MARCO, work, 1, sitting, true, "Marco’s");
        SaveOutcome outcome = attempt(DRITA, work, 1, sitting, true, "Drita’s");
        assertEquals(
                "Marco Kvist",
                assertInstanceOf(SaveOutcome.Conflict.class, outcome).theirs().savedByName());
        assertEquals("Marco’s", words(work, 2));
    }

    @Test
    void authors_write_what_is_theirs_alone() {
        UUID work = begin(MARCO, "The lighthouse of Others");
        Caller.Staff author = new Caller.Staff(AccountId.random(), "Ilir Kvist", Role.AUTHOR);
        assertThrows(AccessDenied.class, () -> attempt(author, work, 1, UUID.randomUUID(), true, "Not mine"));
        assertThrows(AccessDenied.class, () -> asked.by(author, () -> works.revision(work, Language.EN, 1)));
        UUID own = begin(author, "The lighthouse of Ilir");
        write(author, own, 1, UUID.randomUUID(), true, "Mine");
        assertEquals(
                "Mine",
                asked.by(author, () -> works.revision(own, Language.EN, 2))
                        .text()
                        .document()
                        .plainText());
    }

    private void freeze(UUID work) {
        asked.by(
                Role.ADMINISTRATOR,
                () -> publications.change(new ChangePublication(
                        publications.get(PublicationId.FIRST).seen(),
                        "2049-3630",
                        Map.of(Language.EN, new PublicationText("The Beacon", "Families in Search", "About us")))));
        int number = asked.by(MARCO, () -> issues.nextNumber(PublicationId.FIRST));
        UUID id = asked.by(
                MARCO, () -> issues.plan(new PlanIssue(PublicationId.FIRST, number, null, Map.of(Language.EN, ""))));
        IssueView issue = asked.by(MARCO, () -> issues.issue(id));
        IssueView placed = asked.by(MARCO, () -> composition.place(issue.seen(), new PlaceWork(work, null)));
        asked.by(MARCO, () -> issues.freeze(placed.seen()));
    }

    private UUID begin(Caller.Staff who, String title) {
        return asked.by(who, () -> works.create(new NewWork(PieceKind.ARTICLE, Language.EN, title)));
    }

    private void write(Caller.Staff who, UUID work, int basedOn, UUID sitting, boolean byItself, String words) {
        assertEquals(new SaveOutcome.Saved(basedOn + 1), attempt(who, work, basedOn, sitting, byItself, words));
    }

    private SaveOutcome attempt(
            Caller.Staff who, UUID work, int basedOn, UUID sitting, boolean byItself, String words) {
        Manuscript manuscript = new Manuscript("A lighthouse", "A lede.", UNSIGNED, PlainEditor.parse(words));
        return asked.by(
                who,
                () -> writing.write(
                        new SaveManuscript(work, Language.EN, basedOn, manuscript, new Sitting(sitting, byItself))));
    }

    private List<Integer> numbers(UUID work) {
        return asked.by(DRITA, () -> works.history(work, Language.EN)).stream()
                .map(RevisionRow::number)
                .toList();
    }

    private String words(UUID work, int number) {
        return asked.by(DRITA, () -> works.revision(work, Language.EN, number))
                .text()
                .document()
                .plainText();
    }
}
