package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptForATime.Resting;

/**
 * The cases all of whose requests have ended, seen by their open face alone: what lies under the seal neither hastens
 * nor delays anything (rule 2).
 */
@ApplicationScoped
class EndedCases {

    static final String ENDED =
            "select r.case_id, max(r.since) as since from cases.tracing_request r group by r.case_id"
                    + " having bool_and(r.state in ('CLOSED', 'REFUSED'))";

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected EndedCases() {
        this.entityManager = null;
    }

    @Inject
    EndedCases(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param condition on the rows of {@code e}, the ended cases */
    List<Resting> endedBefore(Instant before, int most, String condition) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select e.case_id, cast(extract(epoch from e.since) * 1000000 as bigint) from (" + ENDED
                                + ") e where e.since < :before and " + condition
                                + " order by e.since, e.case_id limit :most",
                        Object[].class)
                .setParameter("before", Timestamp.from(before))
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Resting(
                        (UUID) row[0],
                        new CaseId((UUID) row[0]),
                        Instant.EPOCH.plus(((Number) row[1]).longValue(), ChronoUnit.MICROS)))
                .toList();
    }
}
