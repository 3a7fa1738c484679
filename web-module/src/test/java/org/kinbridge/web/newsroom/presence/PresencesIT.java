package org.kinbridge.web.newsroom.presence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.NewWork;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.presence.Attendance;
import org.kinbridge.newsletter.presence.Attendance.Other;
import org.kinbridge.newsletter.presence.Attendance.What;
import org.kinbridge.newsletter.presence.Presences;
import org.kinbridge.newsletter.presence.Sitting;
import org.kinbridge.web.fixture.Asked;

/** Who is in a piece, and who writes, as the database remembers it. */
@ExtendWith(ArquillianExtension.class)
class PresencesIT {

    private static final Caller.Staff EDITOR = person("Marco at the desk", Role.EDITOR);
    private static final Caller.Staff WRITER = person("Zana who writes", Role.AUTHOR);
    private static final Caller.Staff STRANGER = person("Somebody else", Role.AUTHOR);

    @Inject
    private Asked asked;

    @Inject
    private Works works;

    @Inject
    private Presences presences;

    @Resource(lookup = "java:app/jdbc/kinbridge")
    private DataSource dataSource;

    private Sitting here = sitting(UUID.randomUUID());
    private Sitting there = here;

    @BeforeEach
    void begin() {
        UUID work = asked.by(WRITER, () -> works.create(new NewWork(PieceKind.ARTICLE, Language.EN, "In company")));
        here = sitting(work);
        there = sitting(work);
    }

    @Test
    void each_sees_who_else_is_there_and_who_writes() {
        assertEquals(List.of(), beat(WRITER, here, false).others());
        Attendance seen = beat(EDITOR, there, false);
        assertEquals(List.of("Zana who writes"), names(seen));
        assertNull(seen.writer());
        Attendance own = beat(WRITER, here, true);
        assertEquals(List.of("Marco at the desk"), names(own));
        assertTrue(own.writer().self());
        Attendance theirs = beat(EDITOR, there, true);
        assertEquals("Zana who writes", theirs.writer().name());
        asked.by(WRITER, () -> {
            presences.leave(here);
            return true;
        });
        Attendance alone = beat(EDITOR, there, true);
        assertEquals(List.of(), names(alone));
        assertTrue(alone.writer().self());
    }

    @Test
    void a_page_that_stopped_beating_is_gone_and_its_lease_with_it() throws SQLException {
        beat(WRITER, here, true);
        set("update newsletter.presence set beat_at = now() - interval '3 minutes' where sitting = ?", here.id());
        set("update newsletter.lease set beat_at = now() - interval '3 minutes' where writer_sitting = ?", here.id());
        Attendance later = beat(EDITOR, there, true);
        assertEquals(List.of(), names(later));
        assertTrue(later.writer().self());
        Attendance back = beat(WRITER, here, true);
        assertEquals("Marco at the desk", back.writer().name());
    }

    @Test
    void taking_over_asks_and_tells_the_other() throws SQLException {
        beat(WRITER, here, true);
        Attendance waiting = asked.by(EDITOR, () -> presences.ask(there));
        assertTrue(waiting.asking().self());
        Attendance told = beat(WRITER, here, true);
        assertEquals("Marco at the desk", told.asking().name());
        asked.by(WRITER, () -> presences.keep(here));
        assertEquals(What.KEPT, beat(EDITOR, there, false).news().what());
        asked.by(EDITOR, () -> presences.ask(there));
        Attendance given = asked.by(WRITER, () -> presences.give(here));
        assertEquals("Marco at the desk", given.writer().name());
        assertEquals(What.TAKEN_OVER, given.news().what());
        assertTrue(beat(EDITOR, there, false).writer().self());
        asked.by(WRITER, () -> presences.ask(here));
        set("update newsletter.lease set asked_at = now() - interval '61 seconds' where asker_sitting = ?", here.id());
        Attendance unanswered = beat(EDITOR, there, true);
        assertEquals("Zana who writes", unanswered.writer().name());
        assertEquals(What.TAKEN_OVER, unanswered.news().what());
    }

    @Test
    void only_who_may_read_a_piece_sees_who_is_there() {
        assertThrows(AccessDenied.class, () -> beat(STRANGER, there, false));
        assertThrows(AccessDenied.class, () -> asked.by(STRANGER, () -> presences.ask(there)));
        beat(WRITER, here, false);
        Sitting stolen = new Sitting(here.id(), here.work(), here.language());
        assertThrows(NotFound.class, () -> beat(EDITOR, stolen, false), "a page belongs to whoever opened it");
        assertNotNull(beat(WRITER, here, false));
    }

    private Attendance beat(Caller.Staff who, Sitting sitting, boolean writing) {
        return asked.by(who, () -> presences.beat(sitting, writing));
    }

    private void set(String sql, UUID id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            assertEquals(1, statement.executeUpdate());
        }
    }

    private static List<String> names(Attendance attendance) {
        return attendance.others().stream().map(Other::name).toList();
    }

    private static Sitting sitting(UUID work) {
        return new Sitting(UUID.randomUUID(), work, Language.EN);
    }

    private static Caller.Staff person(String name, Role role) {
        return new Caller.Staff(AccountId.random(), name, role);
    }
}
