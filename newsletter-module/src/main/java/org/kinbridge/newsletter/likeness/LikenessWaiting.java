package org.kinbridge.newsletter.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/** Photographs whose consents end soon, have ended or were withdrawn, while they stand somewhere or have just ended. */
@ApplicationScoped
class LikenessWaiting implements WaitingWork {

    private static final int MOST = 50;

    private final LikenessRecords records;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected LikenessWaiting() {
        this.records = null;
        this.clock = null;
    }

    @Inject
    LikenessWaiting(LikenessRecords records, Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    @Transactional
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (!person.has(Role.EDITOR) && !person.has(Role.COORDINATOR)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        return records.attention(MOST).stream()
                .filter(row -> row.state() != LikenessState.MISSING)
                .filter(row -> row.used() || justEnds(row, today))
                .map(row -> waiting(row, today))
                .toList();
    }

    private static boolean justEnds(AttentionRow row, LocalDate today) {
        return row.until() != null && !row.until().isBefore(today.minusDays(LikenessStanding.DAYS_AHEAD));
    }

    private static Waiting waiting(AttentionRow row, LocalDate today) {
        LocalDate until = row.until() == null ? today : row.until();
        long days = Math.abs(ChronoUnit.DAYS.between(today, until));
        return new Waiting(
                until.minusDays(LikenessStanding.DAYS_AHEAD)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant(),
                "likeness.waiting." + row.state().name(),
                List.of(row.name(), days),
                "/desk/newsroom/media/photograph?id=" + row.photograph());
    }
}
