package org.kinbridge.cases.fact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;

/** Lets go of the facts of a case, superseded ones too. */
@ApplicationScoped
class ErasedFacts implements KeptWithCase {

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ErasedFacts() {
        this.entityManager = null;
    }

    @Inject
    ErasedFacts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** After the features that hang on a fact. */
    @Override
    public int turn() {
        return 80;
    }

    @Override
    public void erase(CaseId id) {
        List.of("delete from cases.fact where case_id = :case", "delete from cases.fact_aud where case_id = :case")
                .forEach(sql -> entityManager
                        .createNativeQuery(sql)
                        .setParameter("case", id.value())
                        .executeUpdate());
    }
}
