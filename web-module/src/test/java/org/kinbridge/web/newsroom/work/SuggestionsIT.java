package org.kinbridge.web.newsroom.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;
import org.kinbridge.newsletter.article.RevisionView;
import org.kinbridge.newsletter.comment.Comments;
import org.kinbridge.newsletter.comment.NewComment;
import org.kinbridge.newsletter.comparison.Passage;
import org.kinbridge.newsletter.suggestion.NewSuggestion;
import org.kinbridge.newsletter.suggestion.SuggestionState;
import org.kinbridge.newsletter.suggestion.SuggestionView;
import org.kinbridge.newsletter.suggestion.Suggestions;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.Statements;
import org.kinbridge.web.fixture.WrittenPieces;

/** An editor suggests, the author takes or leaves; nothing changes by itself. */
@ExtendWith(ArquillianExtension.class)
class SuggestionsIT {

    private static final Caller.Staff WRITER = WrittenPieces.person("Besa who writes", Role.AUTHOR);
    private static final Caller.Staff EDITOR = WrittenPieces.person("Marco who suggests", Role.EDITOR);
    private static final Caller.Staff STRANGER = WrittenPieces.person("Somebody else", Role.AUTHOR);

    @Inject
    private Asked asked;

    @Inject
    private Suggestions suggestions;

    @Inject
    private WrittenPieces pieces;

    @Inject
    private Comments comments;

    @Inject
    @Any
    private Instance<WaitingWork> waitingWork;

    @Inject
    private Statements statements;

    @Resource(lookup = "java:app/jdbc/kinbridge")
    private DataSource dataSource;

    private UUID work = UUID.randomUUID();
    private String block = "";

    @BeforeEach
    void write() {
        work = pieces.write(WRITER, "The kiln of Vrela", "The kiln went out in autumn.\n\nNobody lit it again.");
        block = text().text().document().blocks().get(0).id();
    }

    @Test
    void what_the_author_takes_becomes_a_revision_of_its_own() {
        suggest(2, "The kiln went cold in autumn.");
        assertEquals(2, text().number(), "nothing changes by itself");
        SuggestionView shown = only(WRITER);
        assertTrue(shown.passages().contains(new Passage(Passage.Kind.DELETED, "out")));
        assertTrue(shown.passages().contains(new Passage(Passage.Kind.INSERTED, "cold")));
        assertEquals(3, asked.by(WRITER, () -> suggestions.accept(work, Language.EN, shown.id(), shown.version())));
        assertEquals(
                "The kiln went cold in autumn.\n\nNobody lit it again.",
                text().text().document().plainText());
        assertEquals("Besa who writes", text().savedByName());
        assertEquals(SuggestionState.ACCEPTED, only(EDITOR).state());
        assertThrows(
                StaleVersion.class,
                () -> asked.by(WRITER, () -> suggestions.accept(work, Language.EN, shown.id(), shown.version())));
    }

    @Test
    void what_the_author_leaves_changes_nothing() {
        suggest(2, "The kiln went cold.");
        SuggestionView shown = only(WRITER);
        asked.by(WRITER, () -> suggestions.reject(work, Language.EN, shown.id(), shown.version()));
        assertEquals(2, text().number());
        assertEquals(SuggestionState.REJECTED, only(WRITER).state());
        Refused refused = assertThrows(
                Refused.class,
                () -> asked.by(
                        WRITER,
                        () -> suggestions.accept(
                                work, Language.EN, shown.id(), only(WRITER).version())));
        assertEquals("suggestions.refused.decided", refused.messageKey());
    }

    @Test
    void a_suggestion_for_words_that_changed_is_stale() {
        suggest(2, "The kiln went cold.");
        save(2, "The kiln went out in winter.\n\nNobody lit it again.");
        SuggestionView shown = only(WRITER);
        assertEquals(SuggestionState.STALE, shown.state());
        assertFalse(shown.mayAccept());
        assertThrows(
                StaleVersion.class,
                () -> asked.by(WRITER, () -> suggestions.accept(work, Language.EN, shown.id(), shown.version())));
        assertEquals(SuggestionState.STALE, only(WRITER).state(), "and stays undecided");
        assertThrows(StaleVersion.class, () -> suggest(2, "Suggested from what was there before."));
        asked.by(EDITOR, () -> suggestions.reject(work, Language.EN, shown.id(), shown.version()));
        assertEquals(SuggestionState.REJECTED, only(WRITER).state(), "whoever made it takes it back");
    }

    @Test
    void a_change_elsewhere_does_not_matter() {
        suggest(2, "The kiln went cold.");
        save(2, "The kiln went out in autumn.\n\nSomebody lit it again.");
        SuggestionView shown = only(WRITER);
        asked.by(WRITER, () -> suggestions.accept(work, Language.EN, shown.id(), shown.version()));
        assertEquals(
                "The kiln went cold.\n\nSomebody lit it again.",
                text().text().document().plainText());
    }

    @Test
    void editors_suggest_and_nobody_takes_their_own() {
        assertThrows(
                AccessDenied.class,
                () -> asked.by(
                        WRITER,
                        () -> suggestions.suggest(
                                new NewSuggestion(work, Language.EN, block, 2, "By the author", ""))));
        suggest(2, "The kiln went cold.");
        SuggestionView shown = only(EDITOR);
        assertFalse(shown.mayAccept());
        Refused refused = assertThrows(
                Refused.class,
                () -> asked.by(EDITOR, () -> suggestions.accept(work, Language.EN, shown.id(), shown.version())));
        assertEquals("suggestions.refused.own", refused.messageKey());
        assertThrows(AccessDenied.class, () -> asked.by(STRANGER, () -> suggestions.of(work, Language.EN)));
        assertThrows(
                AccessDenied.class,
                () -> asked.by(STRANGER, () -> suggestions.accept(work, Language.EN, shown.id(), shown.version())));
        assertThrows(InvalidInput.class, () -> suggest(2, "One.\n\nTwo."));
    }

    @Test
    void the_author_hears_of_it_until_it_is_decided() {
        suggest(2, "The kiln went cold.");
        assertEquals(
                List.of("The kiln of Vrela", "English", 1, "Marco who suggests"),
                waiting(WRITER).get(0).arguments());
        assertEquals(List.of(), waiting(EDITOR));
        SuggestionView shown = only(WRITER);
        asked.by(WRITER, () -> suggestions.reject(work, Language.EN, shown.id(), shown.version()));
        assertEquals(List.of(), waiting(WRITER));
    }

    @Test
    void pieces_are_looked_up_once_for_what_is_said_and_what_is_suggested() {
        suggest(2, "The kiln went cold.");
        asked.by(EDITOR, () -> comments.comment(new NewComment(work, Language.EN, block, "", 0, "Which autumn?")));
        WaitingWork lines = waitingWork.stream()
                .filter(one -> one.getClass().getName().contains("LinesBesidePieces"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                2,
                asked.by(WRITER, () -> lines.waitingFor(WRITER)).stream()
                        .filter(line -> line.path().contains(work.toString()))
                        .count());
        long taken = statements.of(() -> asked.by(WRITER, () -> lines.waitingFor(WRITER)));
        assertTrue(taken <= 2, "one for all that is said, one for the pieces, not " + taken);
    }

    @Test
    void what_was_suggested_is_never_changed() throws SQLException {
        suggest(2, "The kiln went cold.");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(
                    SQLException.class, () -> statement.executeUpdate("update newsletter.suggestion set why = 'x'"));
            assertTrue(refused.getMessage().contains("never changed"), refused.getMessage());
        }
    }

    private UUID suggest(int seen, String words) {
        return asked.by(
                EDITOR,
                () -> suggestions.suggest(new NewSuggestion(work, Language.EN, block, seen, words, "It reads better")));
    }

    private SuggestionView only(Caller.Staff who) {
        List<SuggestionView> all = asked.by(who, () -> suggestions.of(work, Language.EN));
        assertEquals(1, all.size());
        return all.get(0);
    }

    private RevisionView text() {
        return pieces.text(WRITER, work);
    }

    private List<Waiting> waiting(Caller.Staff person) {
        return pieces.waiting(person, work, "suggestions.today");
    }

    private void save(int basedOn, String body) {
        pieces.save(WRITER, work, basedOn, body);
    }
}
