package org.kinbridge.cases.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Finds the cases in which something was changed or added after an import. It looks at what the import itself writes,
 * and, by the catalogue of the database, at every other table that refers to a case, a person, a request or a fact: a
 * feature that is added later is seen without being named here.
 */
@ApplicationScoped
class ChangedSince {

    /** The persons that the import made in the cases in question, and until when it was at it. */
    private static final String MADE = "with made as (select case_id, new_case, person_id, max(made_at) as at from ("
            + "select case_id, new_case, sought_id as person_id, made_at from cases.import_made"
            + " where import_id = :import and case_id in (:cases)"
            + " union all select case_id, new_case, enquirer_id, made_at from cases.import_made"
            + " where import_id = :import and case_id in (:cases) and new_enquirer) m group by 1, 2, 3),"
            + " opened as (select case_id, max(at) as at from made where new_case group by 1) ";

    private static final List<String> OWN = List.of(
            "select c.id from cases.case_file c join opened o on o.case_id = c.id where c.version > 0",
            "select e.case_id from cases.enquirer e join opened o on o.case_id = e.case_id"
                    + " where e.since > o.at or e.person_id not in (select person_id from made)",
            "select t.case_id from cases.tracing_request t join opened o on o.case_id = t.case_id"
                    + " where t.version > 0 or t.since > o.at or t.sought_id not in (select person_id from made)",
            "select m.case_id from cases.tracing_request t join made m on m.person_id = t.sought_id"
                    + " where t.version > 0 or t.since > m.at or t.case_id <> m.case_id",
            "select m.case_id from cases.enquirer e join made m on m.person_id = e.person_id"
                    + " where e.case_id <> m.case_id",
            "select f.case_id from cases.fact f join opened o on o.case_id = f.case_id"
                    + " where f.version > 0 or f.recorded_at > o.at",
            "select m.case_id from cases.fact f join made m on m.person_id = f.person_id"
                    + " where f.version > 0 or f.recorded_at > m.at or f.case_id <> m.case_id",
            "select n.case_id from cases.case_note n join opened o on o.case_id = n.case_id where n.written_at > o.at",
            "select m.case_id from cases.case_note n join made m on m.person_id = n.about_id where n.written_at > m.at",
            "select m.case_id from cases.person p join made m on m.person_id = p.id"
                    + " where p.version > 0 or p.changed_at > m.at",
            "select m.case_id from cases.contact_point p join made m on m.person_id = p.person_id"
                    + " where p.version > 0 or p.added_at > m.at",
            "select m.case_id from cases.kinship k join made m on m.person_id in (k.person_id, k.relative_id)"
                    + " where k.version > 0 or k.stated_at > m.at",
            "select i.case_id from cases.import_made i join opened o on o.case_id = i.case_id"
                    + " where i.import_id <> :import");

    /** Tables that the import writes itself; they are looked at above, column by column. */
    private static final String KNOWN = "('case_file', 'enquirer', 'tracing_request', 'fact', 'case_note',"
            + " 'external_number', 'person', 'person_name', 'contact_point', 'kinship', 'import_made')";

    /** Every other column that refers to something of a case, whether the database knows of the reference or not. */
    private static final String REFERENCES = "select c.relname, a.attname, t.relname from pg_constraint k"
            + " join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid"
            + " join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'cases'"
            + " join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]"
            + " where k.contype = 'f' and t.relname in ('case_file', 'person', 'tracing_request', 'fact')"
            + " and c.relname not in " + KNOWN
            + " union select c.relname, a.attname, case a.attname when 'case_id' then 'case_file' else 'person' end"
            + " from pg_class c join pg_namespace n on n.oid = c.relnamespace and n.nspname = 'cases'"
            + " join pg_attribute a on a.attrelid = c.oid and a.attname in ('case_id', 'person_id')"
            + " where c.relkind = 'r' and a.atttypid = cast('uuid' as regtype) and c.relname not like '%aud'"
            + " and c.relname not in " + KNOWN;

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ChangedSince() {
        this.entityManager = null;
    }

    @Inject
    ChangedSince(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Those of the cases in which not everything is as the import left it. */
    Set<UUID> among(FamilyImportId id, Collection<UUID> cases) {
        Set<UUID> changed = new HashSet<>();
        List<String> queries = new ArrayList<>(OWN);
        queries.addAll(others());
        for (String query : queries) {
            List<?> found = entityManager
                    .createNativeQuery(MADE + query, UUID.class)
                    .setParameter("import", id.value())
                    .setParameter("cases", List.copyOf(cases))
                    .getResultList();
            found.forEach(one -> changed.add((UUID) one));
        }
        return changed;
    }

    private List<String> others() {
        List<?> columns =
                entityManager.createNativeQuery(REFERENCES, Object[].class).getResultList();
        return columns.stream()
                .map(Object[].class::cast)
                .map(row -> other((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private static String other(String table, String column, String target) {
        String from = "select m.case_id from cases.\"" + table + "\" x ";
        String of = "x.\"" + column + "\"";
        return switch (target) {
            case "person" -> from + "join made m on m.person_id = " + of;
            case "tracing_request" ->
                from + "join cases.tracing_request t on t.id = " + of + " join made m on m.person_id = t.sought_id";
            case "fact" -> from + "join cases.fact f on f.id = " + of + " join made m on m.person_id = f.person_id";
            default -> from + "join opened m on m.case_id = " + of;
        };
    }
}
