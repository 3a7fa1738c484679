package org.kinbridge.cases.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.cases.file.TakenIn;
import org.kinbridge.core.persistence.Json;

/** What imports have made of which rows: for going on where one stopped, and for its undoing. */
@ApplicationScoped
class ImportMade {

    private final EntityManager entityManager;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ImportMade() {
        this.entityManager = null;
        this.clock = null;
    }

    @Inject
    ImportMade(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** Takes down what became of rows, for the undoing. */
    void add(FamilyImportId id, List<TakenIn> taken) {
        List<Map<String, Object>> rows = taken.stream()
                .map(one -> Map.<String, Object>of(
                        "row", one.row(),
                        "case", one.caseId().toString(),
                        "sought", one.sought().toString(),
                        "enquirer", one.enquirer().toString(),
                        "newCase", one.newCase(),
                        "newEnquirer", one.newEnquirer(),
                        "newSought", one.newSought()))
                .toList();
        insert(
                "insert into cases.import_made (import_id, row_number, case_id, sought_id, enquirer_id, new_case,"
                        + " new_enquirer, new_sought, made_at)"
                        + " select :id, cast(v ->> 'row' as integer), cast(v ->> 'case' as uuid),"
                        + " cast(v ->> 'sought' as uuid), cast(v ->> 'enquirer' as uuid),"
                        + " cast(v ->> 'newCase' as boolean), cast(v ->> 'newEnquirer' as boolean),"
                        + " cast(v ->> 'newSought' as boolean), :now"
                        + " from jsonb_array_elements(cast(:rows as jsonb)) as a(v)",
                id,
                rows,
                Map.of("now", Timestamp.from(clock.instant())));
        List<Map<String, Object>> added = taken.stream()
                .flatMap(one -> one.added().stream()
                        .map(record -> Map.<String, Object>of(
                                "row", one.row(), "case", one.caseId().toString(), "record", record.toString())))
                .toList();
        if (!added.isEmpty()) {
            insert(
                    "insert into cases.import_added (import_id, row_number, case_id, record_id)"
                            + " select :id, cast(v ->> 'row' as integer), cast(v ->> 'case' as uuid),"
                            + " cast(v ->> 'record' as uuid) from jsonb_array_elements(cast(:rows as jsonb)) as a(v)",
                    id,
                    added,
                    Map.of());
        }
    }

    /** What waits to be written as entities can wait: none of them is in these tables. */
    private void insert(String sql, FamilyImportId id, List<Map<String, Object>> rows, Map<String, Object> parameters) {
        Query query = entityManager
                .createNativeQuery(sql)
                .setParameter("id", id.value())
                .setParameter("rows", Json.write(rows))
                .setFlushMode(FlushModeType.COMMIT);
        parameters.forEach(query::setParameter);
        query.executeUpdate();
    }

    Set<Integer> rows(FamilyImportId id) {
        return new HashSet<>(entityManager
                .createNativeQuery("select row_number from cases.import_made where import_id = :id", Integer.class)
                .setParameter("id", id.value())
                .getResultList()
                .stream()
                .map(Integer.class::cast)
                .toList());
    }

    /** The cases into which the import has put something that is still there. */
    @SuppressWarnings("unchecked")
    List<UUID> cases(FamilyImportId id) {
        return entityManager
                .createNativeQuery(
                        "select distinct case_id from cases.import_made where import_id = :id order by case_id",
                        UUID.class)
                .setParameter("id", id.value())
                .getResultList();
    }
}
