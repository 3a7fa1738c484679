package org.kinbridge.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.core.security.AccountId;

/**
 * Who must hear from a member of staff, in one statement per kind, however many cases there are. Looks at the open face
 * of requests alone: a family whose relative was found is silent for us as long as any other (rule 2).
 */
@ApplicationScoped
class WhoMustHear {

    /** Nobody reads more on one page; what is beyond is counted. */
    static final int MOST = 50;

    private static final String NOT_PAUSED =
            " and not exists (select 1 from cases.contact_pause u where u.case_id = f.id"
                    + " and u.ended_at is null and (u.until_on is null or u.until_on > :today))";

    private static final String PROMISES = "select f.id, f.opened_year, f.number_in_year, p.person_id, p.due_on,"
            + " count(*) over () from cases.promise p join cases.case_file f on f.id = p.case_id"
            + " where f.caseworker_id = :me and p.status = 'OPEN' and p.due_on <= :until" + NOT_PAUSED
            + " order by p.due_on, p.id limit " + MOST;

    private static final String SILENT = "select s.id, s.opened_year, s.number_in_year, s.person_id, s.heard,"
            + " count(*) over () from (select f.id, f.opened_year, f.number_in_year, e.person_id, greatest("
            + "cast(f.opened_at at time zone 'UTC' as date),"
            + " (select max(c.happened_on) from cases.conversation c where c.case_id = f.id and c.reach <> 'NOT_REACHED'),"
            + " (select max(r.family_told_on) from cases.appeal a join cases.appeal_reply r on r.appeal_id = a.id"
            + " where a.case_id = f.id)) as heard"
            + " from cases.case_file f join cases.enquirer e on e.case_id = f.id and e.principal"
            + " where f.caseworker_id = :me and exists (select 1 from cases.tracing_request t where t.case_id = f.id"
            + " and t.state not in ('CLOSED', 'REFUSED'))" + NOT_PAUSED
            + ") s where s.heard < :until order by s.heard, s.id limit " + MOST;

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected WhoMustHear() {
        this.entityManager = null;
    }

    @Inject
    WhoMustHear(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Somebody who must hear from us.
     *
     * @param day on which a promise is due, or on which the family last heard from us
     * @param all how many there are of the kind
     */
    record Line(CaseId id, CaseReference reference, PersonId person, LocalDate day, int all) {}

    /** Promises that are due by a day, those due first first. */
    List<Line> promised(AccountId me, LocalDate today, LocalDate until) {
        return lines(PROMISES, me, today, until);
    }

    /** Families that have not heard from us since a day, the longest silence first; nobody whose requests have ended. */
    List<Line> silentSince(AccountId me, LocalDate today, LocalDate until) {
        return lines(SILENT, me, today, until);
    }

    private List<Line> lines(String sql, AccountId me, LocalDate today, LocalDate until) {
        List<?> rows = entityManager
                .createNativeQuery(sql, Object[].class)
                .setParameter("me", me.value())
                .setParameter("today", today)
                .setParameter("until", until)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(WhoMustHear::line).toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                new CaseId((UUID) row[0]),
                new CaseReference((int) row[1], (int) row[2]),
                new PersonId((UUID) row[3]),
                row[4] instanceof Date date ? date.toLocalDate() : (LocalDate) row[4],
                ((Number) row[5]).intValue());
    }
}
