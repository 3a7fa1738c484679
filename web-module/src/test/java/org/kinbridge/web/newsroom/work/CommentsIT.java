package org.kinbridge.web.newsroom.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
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
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.newsletter.article.NewWork;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.comment.CommentSheet;
import org.kinbridge.newsletter.comment.Comments;
import org.kinbridge.newsletter.comment.NewComment;
import org.kinbridge.newsletter.comment.Place.State;
import org.kinbridge.newsletter.comment.ThreadView;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.WrittenPieces;

/** What colleagues say about a passage: who may, who hears of it, and what becomes of it when the text changes. */
@ExtendWith(ArquillianExtension.class)
class CommentsIT {

    private static final Caller.Staff WRITER = WrittenPieces.person("Teuta who writes", Role.AUTHOR);
    private static final Caller.Staff EDITOR = WrittenPieces.person("Marco who edits", Role.EDITOR);
    private static final Caller.Staff STRANGER = WrittenPieces.person("Somebody else", Role.AUTHOR);

    @Inject
    private Asked asked;

    @Inject
    private Works works;

    @Inject
    private Comments comments;

    @Inject
    private WrittenPieces pieces;

    @Resource(lookup = "java:app/jdbc/kinbridge")
    private DataSource dataSource;

    private UUID work = UUID.randomUUID();
    private String block = "";

    @BeforeEach
    void write() {
        work = pieces.write(WRITER, "The weir of Shkoza", "The weir broke in March.\n\nNobody mended it.");
        block = sheet(WRITER).text().text().document().blocks().get(0).id();
    }

    @Test
    void a_comment_is_answered_and_resolved_and_reopened() {
        UUID thread = comment(EDITOR, "broke in March", "Was it not in April?");
        asked.by(WRITER, () -> comments.reply(work, Language.EN, thread, " In March, says the mill. "));
        ThreadView shown = only(WRITER);
        assertEquals(
                List.of("Marco who edits: Was it not in April?", "Teuta who writes: In March, says the mill."),
                shown.comments().stream()
                        .map(one -> one.byName() + ": " + one.words())
                        .toList());
        assertThrows(
                StaleVersion.class,
                () -> asked.by(WRITER, () -> comments.resolve(work, Language.EN, thread, shown.version() - 1)));
        asked.by(WRITER, () -> comments.resolve(work, Language.EN, thread, shown.version()));
        assertEquals("Teuta who writes", only(EDITOR).resolvedByName());
        assertEquals(0, asked.by(EDITOR, () -> comments.open(work, Language.EN)));
        Refused refused = assertThrows(
                Refused.class, () -> asked.by(EDITOR, () -> comments.reply(work, Language.EN, thread, "Too late")));
        assertEquals("comments.refused.resolved", refused.messageKey());
        asked.by(
                EDITOR,
                () -> comments.reopen(work, Language.EN, thread, only(EDITOR).version()));
        assertFalse(only(EDITOR).resolved());
    }

    @Test
    void a_comment_finds_its_place_after_the_text_has_changed() {
        comment(EDITOR, "broke in March", "Check");
        save(2, "A new first paragraph.\n\nAt last the weir broke in March, at night.\n\nNobody mended it.");
        ThreadView moved = only(EDITOR);
        assertEquals(State.THERE, moved.place().state());
        assertEquals("At last the weir ".length(), moved.place().start());
        save(3, "A new first paragraph.\n\nAt last the weir gave way.\n\nNobody mended it.");
        assertEquals(State.REWORDED, only(EDITOR).place().state());
        save(4, "A new first paragraph.");
        assertEquals("broke in March", only(EDITOR).quotation());
    }

    @Test
    void only_words_that_stand_there_are_commented_on_and_something_is_said() {
        InvalidInput invalid = assertThrows(InvalidInput.class, () -> comment(EDITOR, "in December", " "));
        assertEquals(
                List.of("quotation", "words"),
                invalid.errors().stream().map(InvalidInput.FieldError::field).toList());
        assertThrows(InvalidInput.class, () -> comment(EDITOR, "", "x".repeat(2001)));
        NewComment nowhere = new NewComment(work, Language.EN, "no-such-block", "", 0, "Where?");
        assertThrows(InvalidInput.class, () -> asked.by(EDITOR, () -> comments.comment(nowhere)));
    }

    @Test
    void only_who_may_read_a_piece_takes_part() {
        UUID thread = comment(EDITOR, "", "For the writer");
        assertThrows(AccessDenied.class, () -> sheet(STRANGER));
        assertThrows(AccessDenied.class, () -> comment(STRANGER, "", "Me too"));
        assertThrows(
                AccessDenied.class,
                () -> asked.by(STRANGER, () -> comments.reply(work, Language.EN, thread, "Me too")));
        UUID other = asked.by(STRANGER, () -> works.create(new NewWork(PieceKind.ARTICLE, Language.EN, "Own piece")));
        assertThrows(
                NotFound.class,
                () -> asked.by(STRANGER, () -> comments.reply(other, Language.EN, thread, "By the way")),
                "one's own piece is no way to the comments of another");
    }

    @Test
    void the_writer_hears_of_a_comment_and_whoever_asked_of_the_answer() {
        UUID thread = comment(EDITOR, "broke in March", "Was it not in April?");
        Waiting line = waiting(WRITER).get(0);
        assertEquals(List.of("The weir of Shkoza", "English", 1, "Marco who edits"), line.arguments());
        assertEquals(List.of(), waiting(EDITOR));
        asked.by(WRITER, () -> comments.reply(work, Language.EN, thread, "In March."));
        assertEquals(List.of(), waiting(WRITER));
        assertTrue(waiting(EDITOR).get(0).arguments().contains("Teuta who writes"));
        asked.by(
                EDITOR,
                () -> comments.resolve(work, Language.EN, thread, only(EDITOR).version()));
        assertEquals(List.of(), waiting(EDITOR));
    }

    @Test
    void what_was_said_is_never_changed() throws SQLException {
        comment(EDITOR, "", "As I said");
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            SQLException refused = assertThrows(
                    SQLException.class,
                    () -> statement.executeUpdate(
                            "update newsletter.comment set words = 'x' where words = 'As I said'"));
            assertTrue(refused.getMessage().contains("never changed"), refused.getMessage());
        }
    }

    private List<Waiting> waiting(Caller.Staff person) {
        return pieces.waiting(person, work, "comments.today");
    }

    private UUID comment(Caller.Staff who, String quotation, String words) {
        return asked.by(who, () -> comments.comment(new NewComment(work, Language.EN, block, quotation, 0, words)));
    }

    private CommentSheet sheet(Caller.Staff who) {
        return asked.by(who, () -> comments.sheet(work, Language.EN));
    }

    private ThreadView only(Caller.Staff who) {
        List<ThreadView> threads = sheet(who).threads();
        assertEquals(1, threads.size());
        return threads.get(0);
    }

    private void save(int basedOn, String body) {
        pieces.save(WRITER, work, basedOn, body);
    }
}
