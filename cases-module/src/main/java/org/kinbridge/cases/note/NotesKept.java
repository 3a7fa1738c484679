package org.kinbridge.cases.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;

/** Lets the erasure of a case reach its notes. They have no history: they are never changed. */
@ApplicationScoped
class NotesKept implements KeptWithCase {

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected NotesKept() {
        this.entityManager = null;
    }

    @Inject
    NotesKept(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void erase(CaseId id) {
        entityManager
                .createQuery("delete from CaseNote n where n.caseId = :case")
                .setParameter("case", id.value())
                .executeUpdate();
    }
}
