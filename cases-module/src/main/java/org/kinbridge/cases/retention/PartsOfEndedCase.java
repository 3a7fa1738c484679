package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptForATime;

/** Lets go of what lies in some tables for a case that has ended, the case itself staying. */
@ApplicationScoped
class PartsOfEndedCase {

    private final EndedCases cases;
    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PartsOfEndedCase() {
        this.cases = null;
        this.entityManager = null;
    }

    @Inject
    PartsOfEndedCase(EndedCases cases, EntityManager entityManager) {
        this.cases = cases;
        this.entityManager = entityManager;
    }

    /** The ended cases that still have rows in this table. */
    List<KeptForATime.Resting> resting(String table, Instant before, int most) {
        return cases.endedBefore(
                before, most, "exists (select 1 from cases." + table + " c where c.case_id = e.case_id)");
    }

    /** @param statements each with the parameter {@code :case} */
    void delete(CaseId id, List<String> statements) {
        statements.forEach(sql -> entityManager
                .createNativeQuery(sql)
                .setParameter("case", id.value())
                .executeUpdate());
    }
}
