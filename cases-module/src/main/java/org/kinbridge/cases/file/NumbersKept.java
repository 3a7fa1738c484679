package org.kinbridge.cases.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;

/** Lets the erasure of a case reach the numbers by which it was known before. */
@ApplicationScoped
class NumbersKept implements KeptWithCase {

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected NumbersKept() {
        this.entityManager = null;
    }

    @Inject
    NumbersKept(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void erase(CaseId id) {
        for (String table : new String[] {"external_number", "external_number_aud"}) {
            entityManager
                    .createNativeQuery("delete from cases." + table + " where case_id = :case")
                    .setParameter("case", id.value())
                    .executeUpdate();
        }
    }
}
