package org.kinbridge.cases.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.reference.KeptForATime;
import org.kinbridge.core.crypto.Vault;

/**
 * Spreadsheets of families that were taken in, and the rows of them that were not: two years after the last change. With
 * an import goes the way to undo it; what it made stays in the cases.
 */
@ApplicationScoped
class KeptImports implements KeptForATime {

    private final EntityManager entityManager;
    private final Vault vault;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected KeptImports() {
        this.entityManager = null;
        this.vault = null;
    }

    @Inject
    KeptImports(EntityManager entityManager, Vault vault) {
        this.entityManager = entityManager;
        this.vault = vault;
    }

    @Override
    public String kind() {
        return "imports";
    }

    @Override
    public int defaultMonths() {
        return 24;
    }

    @Override
    public List<Resting> restingSince(Instant before, int most) {
        return entityManager
                .createQuery(
                        "select j.id, j.changedAt from FamilyImport j where j.changedAt < :before"
                                + " and j.status not in :working order by j.changedAt, j.id",
                        Object[].class)
                .setParameter("before", before)
                .setParameter(
                        "working",
                        Arrays.stream(ImportState.values())
                                .filter(ImportState::working)
                                .toList())
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Resting(
                        (UUID) row[0],
                        null,
                        (Instant) row[1],
                        "#" + row[0].toString().substring(0, 8)))
                .toList();
    }

    @Override
    public void letGo(Resting resting) {
        FamilyImportId id = new FamilyImportId(resting.record());
        entityManager
                .createNativeQuery("delete from cases.import_made where import_id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
        entityManager
                .createNativeQuery("delete from cases.family_import where id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
        vault.destroyKey(id.key());
    }
}
