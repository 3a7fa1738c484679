package org.kinbridge.cases.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.AccountId;

/** Where imports are kept, and how columns were understood. */
@ApplicationScoped
class ImportRecords {

    private final EntityManager entityManager;
    private final Vault vault;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ImportRecords() {
        this.entityManager = null;
        this.vault = null;
        this.clock = null;
    }

    @Inject
    ImportRecords(EntityManager entityManager, Vault vault, Clock clock) {
        this.entityManager = entityManager;
        this.vault = vault;
        this.clock = clock;
    }

    void add(FamilyImport started) {
        entityManager.persist(started);
    }

    void remove(FamilyImport given) {
        entityManager.remove(given);
    }

    /** @throws NotFound if there is none */
    FamilyImport find(FamilyImportId id) {
        FamilyImport found = entityManager.find(FamilyImport.class, id.value());
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** All imports without what their files hold, the one changed last first. */
    List<ImportSummary> summaries() {
        return summaries("", Map.of());
    }

    /** Those that this person has begun and that go on only when somebody says so. */
    List<ImportSummary> waitingFor(AccountId person) {
        List<ImportState> waiting = List.of(ImportState.MAPPING, ImportState.REVIEW, ImportState.STOPPED);
        return summaries(
                " where j.startedBy = :person and j.status in :waiting",
                Map.of("person", person.value(), "waiting", waiting));
    }

    /** @throws NotFound if there is none */
    ImportSummary summary(FamilyImportId id) {
        return summaries(" where j.id = :id", Map.of("id", id.value())).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private List<ImportSummary> summaries(String where, Map<String, Object> parameters) {
        var query = entityManager.createQuery(
                "select j.id, j.version, j.status, j.name, j.startedBy, j.changedAt, j.progress.lines, j.progress.done,"
                        + " j.progress.toDo, j.progress.taken, j.progress.opened, j.progress.wrong, j.progress.leftOut,"
                        + " j.progress.kept from FamilyImport j" + where
                        + " order by j.changedAt desc",
                Object[].class);
        parameters.forEach(query::setParameter);
        List<Object[]> rows = query.getResultList();
        vault.prepare("import", rows.stream().map(row -> (UUID) row[0]).toList());
        return rows.stream().map(this::summary).toList();
    }

    private ImportSummary summary(Object[] row) {
        FamilyImportId id = new FamilyImportId((UUID) row[0]);
        return new ImportSummary(
                id,
                (int) row[1],
                (ImportState) row[2],
                new ImportSeal(id, vault).text("name", (byte[]) row[3]),
                new AccountId((UUID) row[4]),
                (Instant) row[5],
                (int) row[6],
                (int) row[7],
                (int) row[8],
                (int) row[9],
                (int) row[10],
                (int) row[11],
                (int) row[12],
                (int) row[13]);
    }

    /** Says how far the work is, without touching what is sealed and without a new version. */
    void progress(FamilyImportId id, int done, int taken, int opened) {
        entityManager
                .createQuery("update FamilyImport j set j.progress.done = :done,"
                        + " j.progress.taken = j.progress.taken + :taken,"
                        + " j.progress.opened = j.progress.opened + :opened where j.id = :id")
                .setParameter("done", done)
                .setParameter("taken", taken)
                .setParameter("opened", opened)
                .setParameter("id", id.value())
                .setFlushMode(FlushModeType.COMMIT) // touches no column that an entity writes
                .executeUpdate();
    }

    void wantStop(FamilyImportId id) {
        entityManager
                .createQuery("update FamilyImport j set j.stopWanted = true where j.id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }

    boolean stopWanted(FamilyImportId id) {
        return entityManager
                .createQuery("select j.stopWanted from FamilyImport j where j.id = :id", Boolean.class)
                .setParameter("id", id.value())
                .getSingleResult();
    }

    Optional<ColumnMapping> remembered(List<String> headings) {
        List<?> found = entityManager
                .createNativeQuery("select mapping from cases.import_mapping where heading_key = :key", String.class)
                .setParameter("key", ColumnMapping.key(headings))
                .getResultList();
        return found.stream().findFirst().map(stored -> ColumnMapping.read((String) stored));
    }

    void remember(List<String> headings, ColumnMapping mapping) {
        entityManager
                .createNativeQuery(
                        "insert into cases.import_mapping (heading_key, mapping, used_at)"
                                + " values (:key, :mapping, :now)"
                                + " on conflict (heading_key) do update set mapping = excluded.mapping, used_at = excluded.used_at")
                .setParameter("key", ColumnMapping.key(headings))
                .setParameter("mapping", mapping.written())
                .setParameter("now", Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** What the end of the program has interrupted waits for somebody who lets it go on. */
    void takeUpInterrupted() {
        Map.of(
                        ImportState.CHECKING, ImportState.MAPPING,
                        ImportState.RUNNING, ImportState.STOPPED,
                        ImportState.UNDOING, ImportState.DONE)
                .forEach((before, after) -> entityManager
                        .createQuery("update FamilyImport j set j.status = :after, j.version = j.version + 1"
                                + " where j.status = :before")
                        .setParameter("after", after)
                        .setParameter("before", before)
                        .executeUpdate());
    }
}
