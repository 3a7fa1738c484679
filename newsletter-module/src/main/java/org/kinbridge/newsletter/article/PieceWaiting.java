package org.kinbridge.newsletter.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/** Pieces whose turn it is with somebody: handed over with a note, or with a deadline. A draft nobody asks for waits not. */
@ApplicationScoped
@Transactional
class PieceWaiting implements WaitingWork {

    private static final int LONGEST_NOTE = 160;

    private final TurnStore turns;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PieceWaiting() {
        this.turns = null;
        this.clock = null;
    }

    @Inject
    PieceWaiting(TurnStore turns, Clock clock) {
        this.turns = turns;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waitingFor(Caller.Staff person) {
        LocalDate today = LocalDate.now(clock);
        return turns.waitingFor(person).stream()
                .filter(version -> isAskedFor(version.row(today)))
                .map(version -> line(version, version.standing(today)))
                .toList();
    }

    private static boolean isAskedFor(VersionRow version) {
        Standing standing = version.standing();
        return version.status() != VersionStatus.DRAFT
                || standing.deadline() != null
                || !standing.given().byName().isEmpty();
    }

    private static Waiting line(LanguageVersion version, Standing standing) {
        Deadline deadline = standing.deadline();
        Standing.Given given = standing.given();
        List<Object> arguments = List.of(
                version.title(),
                version.language().ownName(),
                given.byName().isEmpty() ? "nobody" : "somebody",
                given.byName(),
                given.note().isEmpty() ? "none" : "note",
                shortened(given.note()),
                deadline == null ? "none" : deadline.word(),
                deadline == null ? 0 : deadline.days());
        return new Waiting(
                since(version, standing),
                "workflow.today." + version.status().name(),
                arguments,
                "/desk/newsroom/work/" + page(version) + "?id=" + version.work().id() + "&language="
                        + version.language().tag());
    }

    /** Whoever has something to translate goes where both texts stand side by side; the hand-over is there too. */
    private static String page(LanguageVersion version) {
        return version.isTranslation() && version.status().isBeingWritten() ? "translate" : "handover";
    }

    private static Instant since(LanguageVersion version, Standing standing) {
        Deadline deadline = standing.deadline();
        return deadline == null
                ? Objects.requireNonNullElse(standing.given().at(), version.savedAt())
                : deadline.day().atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static String shortened(String note) {
        String line = note.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_NOTE
                ? line
                : line.substring(0, LONGEST_NOTE).strip() + "…";
    }
}
