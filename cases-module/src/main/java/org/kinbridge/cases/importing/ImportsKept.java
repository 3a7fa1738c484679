package org.kinbridge.cases.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.core.crypto.Vault;

/**
 * Lets the erasure of a case reach the imports: the record of what they made in it, and the rows of their spreadsheets
 * that were taken into it or would have been.
 */
@ApplicationScoped
class ImportsKept implements KeptWithCase {

    private final EntityManager entityManager;
    private final Vault vault;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ImportsKept() {
        this.entityManager = null;
        this.vault = null;
    }

    @Inject
    ImportsKept(EntityManager entityManager, Vault vault) {
        this.entityManager = entityManager;
        this.vault = vault;
    }

    @Override
    public void erase(CaseId id) {
        List<FamilyImport> imports = entityManager
                .createQuery("select j from FamilyImport j order by j.id", FamilyImport.class)
                .getResultList();
        vault.prepare("import", imports.stream().map(one -> one.id().value()).toList());
        imports.forEach(one -> one.forget(id.value(), rowsTaken(one, id), vault));
        entityManager.flush();
        for (String table : new String[] {"import_added", "import_made"}) {
            entityManager
                    .createNativeQuery("delete from cases." + table + " where case_id = :case")
                    .setParameter("case", id.value())
                    .executeUpdate();
        }
    }

    private Set<Integer> rowsTaken(FamilyImport one, CaseId id) {
        return new HashSet<>(entityManager
                .createNativeQuery(
                        "select row_number from cases.import_made where import_id = :import and case_id = :case",
                        Integer.class)
                .setParameter("import", one.id().value())
                .setParameter("case", id.value())
                .getResultList()
                .stream()
                .map(Integer.class::cast)
                .toList());
    }
}
