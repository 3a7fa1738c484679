package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptForATime;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.cases.reference.LooseEnds;

/** Lets go of what lies in some tables for a case that has ended, the case itself staying. */
@ApplicationScoped
class PartsOfEndedCase {

    private final EndedCases cases;
    private final Instance<KeptWithCase> features;
    private final CaseTraces traces;
    private final LooseEnds looseEnds;
    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PartsOfEndedCase() {
        this.cases = null;
        this.features = null;
        this.traces = null;
        this.looseEnds = null;
        this.entityManager = null;
    }

    @Inject
    PartsOfEndedCase(
            EndedCases cases,
            @Any Instance<KeptWithCase> features,
            CaseTraces traces,
            LooseEnds looseEnds,
            EntityManager entityManager) {
        this.cases = cases;
        this.features = features;
        this.traces = traces;
        this.looseEnds = looseEnds;
        this.entityManager = entityManager;
    }

    /** The ended cases that still have rows in this table. */
    List<KeptForATime.Resting> resting(String table, Instant before, int most) {
        return cases.endedBefore(
                before, most, "exists (select 1 from cases." + table + " c where c.case_id = e.case_id)");
    }

    /** @param statements each with the parameter {@code :case} */
    void delete(KeptForATime.Resting resting, List<String> statements) {
        statements.forEach(sql -> entityManager
                .createNativeQuery(sql)
                .setParameter("case", file(resting).value())
                .executeUpdate());
    }

    /**
     * Has the features let go of what they keep of this kind, and lets go of the people whom no case names any more.
     *
     * @param part as {@link KeptWithCase#part()} names it
     */
    void erase(String part, KeptForATime.Resting resting) {
        CaseId id = file(resting);
        entityManager.flush();
        Set<PersonId> before = traces.people(id);
        features.stream()
                .filter(feature -> feature.part().equals(part))
                .sorted(Comparator.comparingInt(KeptWithCase::turn))
                .forEach(feature -> feature.erase(id));
        looseEnds.forget(before.stream().map(PersonId::value).toList());
    }

    private static CaseId file(KeptForATime.Resting resting) {
        return Objects.requireNonNull(resting.file());
    }
}
