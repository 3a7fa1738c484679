package org.kinbridge.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.NameOf;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/** Consents that end soon or have just ended, and those that a successor has to be asked for, in one's own cases. */
@ApplicationScoped
class ConsentWaiting implements WaitingWork {

    private static final int MOST = 50;

    private static final String SQL = "select f.id, f.opened_year, f.number_in_year, c.person_id, c.until_on,"
            + " c.ask_again, c.recorded_at from cases.consent c join cases.case_file f on f.id = c.case_id"
            + " where f.caseworker_id = :me and c.withdrawn_on is null and c.replaced_by is null"
            + " and (c.until_on between :earliest and :latest"
            + " or c.ask_again and (c.until_on is null or c.until_on >= :today))"
            + " order by c.until_on nulls last, c.recorded_at limit " + MOST;

    private final EntityManager entityManager;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ConsentWaiting() {
        this.entityManager = null;
        this.clock = null;
    }

    @Inject
    ConsentWaiting(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** One consent that waits. @param until its last day; null for no end */
    private record Line(
            UUID file,
            CaseReference reference,
            PersonId by,
            @Nullable LocalDate until,
            boolean askAgain,
            Instant recordedAt) {}

    @Override
    @Transactional
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (!person.has(Role.CASEWORKER) && !person.has(Role.COORDINATOR)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<?> rows = entityManager
                .createNativeQuery(SQL, Object[].class)
                .setParameter("me", person.account().value())
                .setParameter("earliest", today.minusDays(GivenConsent.DAYS_AHEAD))
                .setParameter("latest", today.plusDays(GivenConsent.DAYS_AHEAD))
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(ConsentWaiting::line)
                .map(line -> waiting(line, today))
                .toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                (UUID) row[0],
                new CaseReference((int) row[1], (int) row[2]),
                new PersonId((UUID) row[3]),
                row[4] instanceof Date date ? date.toLocalDate() : (LocalDate) row[4],
                (boolean) row[5],
                (Instant) row[6]);
    }

    private static Waiting waiting(Line line, LocalDate today) {
        NameOf name = new NameOf(line.by().value());
        String path = "/desk/cases/consents?file=" + line.file();
        LocalDate until = line.until();
        if (until == null || line.askAgain() && !until.isBefore(today)) {
            return new Waiting(
                    line.recordedAt(),
                    "today.consent.askAgain",
                    List.of(line.reference().toString(), name),
                    path);
        }
        long days = ChronoUnit.DAYS.between(today, until);
        return new Waiting(
                until.minusDays(GivenConsent.DAYS_AHEAD)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant(),
                days < 0 ? "today.consent.expired" : "today.consent.expiring",
                List.of(line.reference().toString(), name, Math.abs(days)),
                path);
    }
}
