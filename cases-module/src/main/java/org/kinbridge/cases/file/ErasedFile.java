package org.kinbridge.cases.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;

/** Lets go of the file itself, the last of all. */
@ApplicationScoped
class ErasedFile implements KeptWithCase {

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ErasedFile() {
        this.entityManager = null;
    }

    @Inject
    ErasedFile(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public int turn() {
        return 100;
    }

    @Override
    public void erase(CaseId id) {
        List.of(
                        "delete from cases.enquirer where case_id = :case",
                        "delete from cases.enquirer_aud where case_id = :case",
                        "delete from cases.case_file where id = :case",
                        "delete from cases.case_file_aud where id = :case")
                .forEach(sql -> entityManager
                        .createNativeQuery(sql)
                        .setParameter("case", id.value())
                        .executeUpdate());
    }
}
