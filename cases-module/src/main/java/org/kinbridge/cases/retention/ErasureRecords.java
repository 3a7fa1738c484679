package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;

/** Where erasures are kept. */
@ApplicationScoped
class ErasureRecords {

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ErasureRecords() {
        this.entityManager = null;
    }

    @Inject
    ErasureRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Erasure erasure) {
        entityManager.persist(erasure);
    }

    /** Whoever else takes a step with it at the same moment waits. @throws NotFound if there is none */
    Erasure find(ErasureId id) {
        Erasure erasure = entityManager.find(Erasure.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
        if (erasure == null) {
            throw new NotFound();
        }
        return erasure;
    }

    /** The one that waits to be confirmed. */
    Optional<Erasure> open(CaseId id) {
        return entityManager
                .createQuery("select e from Erasure e where e.caseId = :case and e.state = :asked", Erasure.class)
                .setParameter("case", id.value())
                .setParameter("asked", ErasureState.ASKED)
                .getResultStream()
                .findFirst();
    }

    /** Those that wait; of a caseworker only those of the cases of which that one is in charge. */
    List<Erasure> waiting(Caller.Staff person) {
        return entityManager
                .createQuery(
                        "select e from Erasure e where e.state = :asked and e.askedBy <> :person and (:all = true or"
                                + " e.caseId in (select c.id from CaseFile c where c.caseworker = :person))"
                                + " order by e.askedAt",
                        Erasure.class)
                .setParameter("asked", ErasureState.ASKED)
                .setParameter("person", person.account().value())
                .setParameter("all", person.has(Role.COORDINATOR))
                .getResultList();
    }

    List<Erasure> all() {
        return entityManager
                .createQuery(
                        "select e from Erasure e order by case when e.state = :asked then 0 else 1 end,"
                                + " e.askedAt desc",
                        Erasure.class)
                .setParameter("asked", ErasureState.ASKED)
                .setMaxResults(500)
                .getResultList();
    }

    /** @throws NotFound if there is no such case */
    String reference(CaseId id) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select opened_year, number_in_year from cases.case_file where id = :case", Object[].class)
                .setParameter("case", id.value())
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        Object[] row = (Object[]) rows.get(0);
        return new CaseReference((Integer) row[0], (Integer) row[1]).toString();
    }
}
