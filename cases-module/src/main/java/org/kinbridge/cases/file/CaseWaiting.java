package org.kinbridge.cases.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.waiting.NameOf;
import org.kinbridge.core.waiting.Waiting;
import org.kinbridge.core.waiting.WaitingWork;

/**
 * Cases that were put into somebody's charge and not looked into yet, and requests in somebody's cases that wait for
 * their safety check, or for its outcome. In one statement, however many.
 */
@ApplicationScoped
class CaseWaiting implements WaitingWork {

    /** More than anybody does in a day. */
    private static final int MOST = 200;

    private static final String HANDED = "HANDED";

    private static final String SQL = "select '" + HANDED + "' as what, h.handed_at as since, f.id, f.opened_year,"
            + " f.number_in_year, cast(null as uuid) as sought, a.display_name as by_name from cases.handing h"
            + " join cases.case_file f on f.id = h.case_id left join core.account a on a.id = h.handed_by"
            + " where h.handed_to = :me"
            + " union all select r.state, r.since, f.id, f.opened_year, f.number_in_year, r.sought_id, ''"
            + " from cases.case_file f join cases.tracing_request r on r.case_id = f.id"
            + " where f.caseworker_id = :me and r.state in ('INTAKE', 'SAFETY_CHECK')"
            + " order by since limit " + MOST;

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CaseWaiting() {
        this.entityManager = null;
    }

    @Inject
    CaseWaiting(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<Waiting> waitingFor(Caller.Staff person) {
        if (!person.has(Role.CASEWORKER) && !person.has(Role.COORDINATOR)) {
            return List.of();
        }
        List<?> rows = entityManager
                .createNativeQuery(SQL, Object[].class)
                .setParameter("me", person.account().value())
                .getResultList();
        return rows.stream().map(Object[].class::cast).map(CaseWaiting::line).toList();
    }

    private static Waiting line(Object[] row) {
        boolean handed = HANDED.equals(row[0]);
        Object whom = handed ? Objects.requireNonNullElse(row[6], "") : new NameOf((UUID) row[5]);
        return new Waiting(
                (Instant) row[1],
                handed ? "today.case.handed" : "today.case." + row[0],
                List.of(new CaseReference((int) row[3], (int) row[4]).toString(), whom),
                "/desk/cases/file?id=" + row[2]);
    }
}
