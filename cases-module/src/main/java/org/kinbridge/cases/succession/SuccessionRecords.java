package org.kinbridge.cases.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;

/** Where successions are kept. */
@ApplicationScoped
class SuccessionRecords implements KeptWithCase {

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SuccessionRecords() {
        this.entityManager = null;
    }

    @Inject
    SuccessionRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Succession succession) {
        entityManager.persist(succession);
    }

    /** The latest first. */
    List<Succession> ofCase(CaseId id) {
        return entityManager
                .createQuery(
                        "select s from Succession s where s.caseId = :case order by s.recordedAt desc",
                        Succession.class)
                .setParameter("case", id.value())
                .getResultList();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(CaseId id) {
        entityManager
                .createNativeQuery("delete from cases.succession where case_id = :case")
                .setParameter("case", id.value())
                .executeUpdate();
    }
}
