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
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.crypto.KeyOwner;
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

    /** Rows by the column that holds one of the persons made. */
    private static final String[][] BY_PERSON = {
        {"fact", "person_id"},
        {"tracing_request", "sought_id"},
        {"kinship", "person_id"},
        {"kinship", "relative_id"},
        {"contact_point", "person_id"},
        {"person_name", "person_id"},
        {"enquirer", "person_id"}
    };

    private static final String[][] BY_CASE = {{"external_number", "case_id"}};

    private final EntityManager entityManager;
    private final ImportRecords records;
    private final ChangedSince changedSince;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ImportUndo() {
        this.entityManager = null;
        this.records = null;
        this.changedSince = null;
        this.vault = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    ImportUndo(
            EntityManager entityManager,
            ImportRecords records,
            ChangedSince changedSince,
            Vault vault,
            AuditTrail auditTrail,
            Clock clock) {
        this.entityManager = entityManager;
        this.records = records;
        this.changedSince = changedSince;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    public List<UUID> casesMade(FamilyImportId id) {
        return records.casesMade(id);
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
        Set<UUID> people = new HashSet<>(ids("select sought_id" + MADE_IN, id, cases));
        people.addAll(ids("select enquirer_id" + MADE_IN + " and new_enquirer", id, cases));
        delete("delete from cases.case_note where about_id in (:ids)", people);
        for (String[] table : BY_PERSON) {
            delete("delete from cases." + table[0] + " where " + table[1] + " in (:ids)", people);
            delete("delete from cases." + table[0] + "_aud where " + table[1] + " in (:ids)", people);
        }
        for (String[] table : BY_CASE) {
            delete("delete from cases." + table[0] + " where " + table[1] + " in (:ids)", opened);
            delete("delete from cases." + table[0] + "_aud where " + table[1] + " in (:ids)", opened);
        }
        for (String suffix : new String[] {"", "_aud"}) {
            delete("delete from cases.person" + suffix + " where id in (:ids)", people);
            delete("delete from cases.case_file" + suffix + " where id in (:ids)", opened);
        }
        people.forEach(person -> vault.destroyKey(new KeyOwner("person", person)));
        opened.forEach(file -> vault.destroyKey(new CaseId(file).key()));
        query("delete" + MADE_IN, id, cases).executeUpdate();
        cases.forEach(file -> auditTrail.changed("undo-import", "case", file));
    }

    /** Says what is left, and forgets the number of rows that are there no more. */
    public void finish(FamilyImportId id) {
        int left = records.casesMade(id).size();
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
