package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;

/** Lets go of the decisions to keep something of the case longer. */
@ApplicationScoped
class ErasedWithCase implements KeptWithCase {

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ErasedWithCase() {
        this.entityManager = null;
    }

    @Inject
    ErasedWithCase(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void erase(CaseId id) {
        entityManager
                .createNativeQuery("delete from cases.kept_longer where case_id = :case")
                .setParameter("case", id.value())
                .executeUpdate();
    }
}
