package org.kinbridge.cases.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.crypto.Vault;

/**
 * Removes what an import has made, history and keys included, so that it is as if it had never been; only the audit
 * trail tells of it. A case in which anything was changed or added since stays as it is: {@link ChangedSince} says
 * which.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ImportUndo {

    private static final String MADE_IN = " from cases.import_made where import_id = :import and case_id in (:cases)";
    private static final String ADDED_IN = " from cases.import_added where import_id = :import and case_id in (:cases)";

    /**
     * Rows by the column that holds one of the persons made, and whether their history is found by the case: only that of
     * what belongs to a person alone is found by the person.
     */
    private record OfPerson(String table, String column, boolean inCase) {}

    private static final List<OfPerson> BY_PERSON = List.of(
            new OfPerson("fact", "person_id", true),
            new OfPerson("tracing_request", "sought_id", true),
            new OfPerson("kinship", "person_id", false),
            new OfPerson("kinship", "relative_id", false),
            new OfPerson("contact_point", "person_id", false),
            new OfPerson("person_name", "person_id", false),
            new OfPerson("enquirer", "person_id", true));

    /** What is added about a person on record, by its own id. */
    private static final List<String> ADDED = List.of("fact", "tracing_request", "kinship");

    private final EntityManager entityManager;
    private final ImportRecords records;
    private final ImportMade made;
    private final ChangedSince changedSince;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ImportUndo() {
        this.entityManager = null;
        this.records = null;
        this.made = null;
        this.changedSince = null;
        this.vault = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    ImportUndo(
            EntityManager entityManager,
            ImportRecords records,
            ImportMade made,
            ChangedSince changedSince,
            Vault vault,
            AuditTrail auditTrail,
            Clock clock) {
        this.entityManager = entityManager;
        this.records = records;
        this.made = made;
        this.changedSince = changedSince;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    public List<UUID> casesMade(FamilyImportId id) {
        return made.cases(id);
    }

    /** Removes what the import made in these cases, where nothing has changed since. @param done cases looked at so far */
    public void remove(FamilyImportId id, List<UUID> cases, int done) {
        Set<UUID> unchanged = new HashSet<>(cases);
        unchanged.removeAll(changedSince.among(id, cases));
        if (!unchanged.isEmpty()) {
            auditTrail.together(() -> removeUnchanged(id, unchanged));
        }
        records.progress(id, done, 0, 0);
    }

    private void removeUnchanged(FamilyImportId id, Set<UUID> cases) {
        List<UUID> opened = ids("select distinct case_id" + MADE_IN + " and new_case", id, cases);
        Set<UUID> people = new HashSet<>(ids("select sought_id" + MADE_IN + " and new_sought", id, cases));
        people.addAll(ids("select enquirer_id" + MADE_IN + " and new_enquirer", id, cases));
        removeAdded(ids("select record_id" + ADDED_IN, id, cases), cases);
        delete("delete from cases.case_note where about_id in (:ids)", people);
        BY_PERSON.forEach(rows -> removeOf(rows, people, cases));
        for (String suffix : new String[] {"", "_aud"}) {
            delete("delete from cases.external_number" + suffix + " where case_id in (:ids)", opened);
            delete("delete from cases.person" + suffix + " where id in (:ids)", people);
            delete("delete from cases.case_file" + suffix + " where id in (:ids)", opened);
        }
        vault.destroyKeys("person", people);
        vault.destroyKeys("case", opened);
        query("delete" + MADE_IN, id, cases).executeUpdate();
        cases.forEach(file -> auditTrail.changed("undo-import", "case", file));
    }

    private void removeOf(OfPerson rows, Set<UUID> people, Set<UUID> cases) {
        String where = " where " + rows.column() + " in (:ids)";
        delete("delete from cases." + rows.table() + where, people);
        if (rows.inCase()) {
            delete("delete from cases." + rows.table() + "_aud" + where + " and case_id in (:cases)", people, cases);
        } else {
            delete("delete from cases." + rows.table() + "_aud" + where, people);
        }
    }

    private void removeAdded(Collection<UUID> added, Set<UUID> cases) {
        delete("delete from cases.case_note where id in (:ids)", added);
        for (String table : ADDED) {
            delete("delete from cases." + table + " where id in (:ids)", added);
        }
        delete("delete from cases.fact_aud where id in (:ids)", added);
        delete("delete from cases.tracing_request_aud where id in (:ids) and case_id in (:cases)", added, cases);
        delete("delete from cases.kinship_aud where id in (:ids)", added);
    }

    /** Says what is left, and forgets the number of rows that are there no more. */
    public void finish(FamilyImportId id) {
        int left = made.cases(id).size();
        records.find(id).undone(left, clock.instant());
        auditTrail.changed("undo-import", "family-import", id, String.valueOf(left));
    }

    private void delete(String sql, Collection<UUID> ids) {
        if (!ids.isEmpty()) {
            entityManager
                    .createNativeQuery(sql)
                    .setParameter("ids", List.copyOf(ids))
                    .executeUpdate();
        }
    }

    private void delete(String sql, Collection<UUID> ids, Set<UUID> cases) {
        if (!ids.isEmpty()) {
            entityManager
                    .createNativeQuery(sql)
                    .setParameter("ids", List.copyOf(ids))
                    .setParameter("cases", List.copyOf(cases))
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    private List<UUID> ids(String sql, FamilyImportId id, Set<UUID> cases) {
        return bound(entityManager.createNativeQuery(sql, UUID.class), id, cases)
                .getResultList();
    }

    private Query query(String sql, FamilyImportId id, Set<UUID> cases) {
        return bound(entityManager.createNativeQuery(sql), id, cases);
    }

    private static Query bound(Query query, FamilyImportId id, Set<UUID> cases) {
        return query.setParameter("import", id.value()).setParameter("cases", List.copyOf(cases));
    }
}
