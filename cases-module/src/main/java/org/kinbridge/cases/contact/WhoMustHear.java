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
 * Who must hear from a member of staff, in one statement, however many cases there are. Looks at the open face
 * of requests alone: a family whose relative was found is silent for us as long as any other (rule 2).
 */
@ApplicationScoped
class WhoMustHear {

    /** Nobody reads more on one page; what is beyond is counted. */
    static final int MOST = 50;

    private static final String NOT_PAUSED =
            " and not exists (select 1 from cases.contact_pause u where u.case_id = f.id"
                    + " and u.ended_at is null and (u.until_on is null or u.until_on > :today))";

    private static final String PROMISED = "select 'PROMISED', f.id, f.opened_year, f.number_in_year, p.person_id,"
            + " p.due_on, count(*) over (), s.silence_days from cases.promise p"
            + " join cases.case_file f on f.id = p.case_id cross join cases.casework s"
            + " where f.caseworker_id = :me and p.status = 'OPEN' and p.due_on <= :soon" + NOT_PAUSED
            + " order by p.due_on, p.id limit " + MOST;

    private static final String HEARD = "greatest(cast(f.opened_at at time zone 'UTC' as date),"
            + " (select max(c.happened_on) from cases.conversation c where c.case_id = f.id and c.reach <> 'NOT_REACHED'),"
            + " (select max(r.family_told_on) from cases.appeal a join cases.appeal_reply r on r.appeal_id = a.id"
            + " where a.case_id = f.id))";

    private static final String SILENT = "select 'SILENT', h.id, h.opened_year, h.number_in_year, h.person_id, h.heard,"
            + " count(*) over (), s.silence_days from (select f.id, f.opened_year, f.number_in_year, e.person_id, "
            + HEARD + " as heard from cases.case_file f join cases.enquirer e on e.case_id = f.id and e.principal"
            + " where f.caseworker_id = :me and exists (select 1 from cases.tracing_request t where t.case_id = f.id"
            + " and t.state not in ('CLOSED', 'REFUSED'))" + NOT_PAUSED + ") h cross join cases.casework s"
            + " where h.heard < cast(:today as date) - s.silence_days order by h.heard, h.id limit " + MOST;

    private static final String BOTH = "(" + PROMISED + ") union all (" + SILENT + ")";

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected WhoMustHear() {
        this.entityManager = null;
    }

    @Inject
    WhoMustHear(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Why somebody must hear from us. */
    enum Reason {
        PROMISED,
        SILENT
    }

    /**
     * Somebody who must hear from us.
     *
     * @param day on which a promise is due, or on which the family last heard from us
     * @param all how many there are of the kind
     * @param interval after how many days without a word a family must hear from us
     */
    record Line(
            Reason reason, CaseId id, CaseReference reference, PersonId person, LocalDate day, int all, int interval) {}

    /**
     * Promises that are due by a day, those due first first; and families that have heard nothing for the interval of
     * the settings, the longest silence first, but nobody whose requests have ended.
     */
    List<Line> lines(AccountId me, LocalDate today, LocalDate soon) {
        List<?> rows = entityManager
                .createNativeQuery(BOTH, Object[].class)
                .setParameter("me", me.value())
                .setParameter("today", today)
                .setParameter("soon", soon)
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(WhoMustHear::line).toList();
    }

    private static Line line(Object[] row) {
        return new Line(
                Reason.valueOf((String) row[0]),
                new CaseId((UUID) row[1]),
                new CaseReference((int) row[2], (int) row[3]),
                new PersonId((UUID) row[4]),
                row[5] instanceof Date date ? date.toLocalDate() : (LocalDate) row[5],
                ((Number) row[6]).intValue(),
                (int) row[7]);
    }
}
