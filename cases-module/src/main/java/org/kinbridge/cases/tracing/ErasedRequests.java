package org.kinbridge.cases.tracing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;

/** Lets go of the searches of a case, the open face and what lies below the seal. */
@ApplicationScoped
class ErasedRequests implements KeptWithCase {

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ErasedRequests() {
        this.entityManager = null;
    }

    @Inject
    ErasedRequests(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** After the features that hang on a request. */
    @Override
    public int turn() {
        return 90;
    }

    @Override
    public void erase(CaseId id) {
        List.of(
                        "delete from cases.tracing_request where case_id = :case",
                        "delete from cases.tracing_request_aud where case_id = :case")
                .forEach(sql -> entityManager
                        .createNativeQuery(sql)
                        .setParameter("case", id.value())
                        .executeUpdate());
    }
}
