package org.kinbridge.cases.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Finds the cases in which something was changed or added after an import. It looks at what the import itself writes,
 * and, by the catalogue of the database, at every other table that refers to a case, a person, a request or a fact: a
 * feature that is added later is seen without being named here.
 */
@ApplicationScoped
class ChangedSince {

    /**
     * What the import wrote in the cases in question, and until when it was at it: the persons that it made, those that
     * it put somewhere, the cases that it opened, and what it added about persons on record.
     */
    private static final String MADE = "with mine as materialized (select * from cases.import_made"
            + " where import_id = :import and case_id in (:cases)),"
            + " made as materialized (select case_id, person_id, max(made_at) as at from ("
            + "select case_id, sought_id as person_id, made_at from mine where new_sought union all"
            + " select case_id, enquirer_id, made_at from mine where new_enquirer) m group by 1, 2),"
            + " placed as materialized (select case_id, sought_id as person_id from mine union"
            + " select case_id, enquirer_id from mine),"
            + " opened as materialized (select case_id, max(made_at) as at from mine where new_case group by 1),"
            + " added as materialized (select a.case_id, a.record_id, m.made_at as at from cases.import_added a"
            + " join mine m on m.import_id = a.import_id and m.row_number = a.row_number) ";

    private static final List<String> OWN = List.of(
            "select c.id from cases.case_file c join opened o on o.case_id = c.id where c.version > 0",
            "select e.case_id from cases.enquirer e join opened o on o.case_id = e.case_id where e.since > o.at"
                    + " or (e.case_id, e.person_id) not in (select case_id, person_id from placed)",
            "select t.case_id from cases.tracing_request t join opened o on o.case_id = t.case_id"
                    + " where t.version > 0 or t.since > o.at"
                    + " or (t.case_id, t.sought_id) not in (select case_id, person_id from placed)",
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
            "select m.case_id from cases.kinship k join made m on m.person_id = k.person_id"
                    + " where k.version > 0 or k.stated_at > m.at",
            "select m.case_id from cases.kinship k join made m on m.person_id = k.relative_id"
                    + " where k.version > 0 or k.stated_at > m.at",
            "select a.case_id from cases.tracing_request t join added a on a.record_id = t.id"
                    + " where t.version > 0 or t.since > a.at",
            "select a.case_id from cases.fact f join added a on a.record_id = f.id where f.version > 0",
            "select a.case_id from cases.kinship k join added a on a.record_id = k.id where k.version > 0",
            "select i.case_id from cases.import_made i join opened o on o.case_id = i.case_id"
                    + " where i.import_id <> :import");

    /** Tables that the import writes itself; they are looked at above, column by column. */
    private static final String KNOWN = "('case_file', 'enquirer', 'tracing_request', 'fact', 'case_note',"
            + " 'external_number', 'person', 'person_name', 'contact_point', 'kinship', 'import_made', 'import_added')";

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
        List<String> queries = new ArrayList<>(OWN);
        queries.addAll(others());
        List<?> found = entityManager
                .createNativeQuery(MADE + String.join(" union ", queries), UUID.class)
                .setParameter("import", id.value())
                .setParameter("cases", List.copyOf(cases))
                .getResultList();
        return found.stream().map(UUID.class::cast).collect(Collectors.toSet());
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
                from + "join cases.tracing_request t on t.id = " + of + " join made m on m.person_id = t.sought_id"
                        + " union " + from + "join added m on m.record_id = " + of;
            case "fact" ->
                from + "join cases.fact f on f.id = " + of + " join made m on m.person_id = f.person_id" + " union "
                        + from + "join added m on m.record_id = " + of;
            default -> from + "join opened m on m.case_id = " + of;
        };
    }
}
