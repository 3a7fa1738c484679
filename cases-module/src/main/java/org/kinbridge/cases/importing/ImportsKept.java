package org.kinbridge.cases.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;

/** Lets the erasure of a case reach the record of what an import has made in it. */
@ApplicationScoped
class ImportsKept implements KeptWithCase {

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ImportsKept() {
        this.entityManager = null;
    }

    @Inject
    ImportsKept(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void erase(CaseId id) {
        for (String table : new String[] {"import_made"}) {
            entityManager
                    .createNativeQuery("delete from cases." + table + " where case_id = :case")
                    .setParameter("case", id.value())
                    .executeUpdate();
        }
    }
}
