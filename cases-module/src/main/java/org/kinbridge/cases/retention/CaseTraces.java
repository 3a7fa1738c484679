package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;

/** Follows a case and its people through every table there is, whichever feature keeps it. */
@ApplicationScoped
class CaseTraces {

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CaseTraces() {
        this.entityManager = null;
    }

    @Inject
    CaseTraces(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Everybody whom any record of the case names. */
    Set<PersonId> people(CaseId id) {
        CaseTables tables = tables();
        List<String> parts = new ArrayList<>();
        for (String table : tables.ofCases()) {
            columns(tables, table)
                    .forEach(column -> parts.add(
                            "select " + column + " as id from cases." + table + " where " + tables.rows(table)));
        }
        return persons(entityManager
                .createNativeQuery(
                        "select distinct p.id from cases.person p join (" + String.join(" union all ", parts)
                                + ") m on m.id = p.id",
                        UUID.class)
                .setParameter("case", id.value()));
    }

    /** Those of them whom a record of another case names too. */
    Set<PersonId> elsewhere(CaseId id, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        CaseTables tables = tables();
        List<String> parts = new ArrayList<>();
        for (String table : tables.ofCases()) {
            columns(tables, table)
                    .forEach(column -> parts.add("select " + column + " as id from cases." + table + " where " + column
                            + " in (:people) and (" + tables.rows(table) + ") is not true"));
        }
        return persons(entityManager
                .createNativeQuery(
                        "select distinct m.id from (" + String.join(" union all ", parts) + ") m", UUID.class)
                .setParameter("case", id.value())
                .setParameter("people", ids(people)));
    }

    /** Those of them whom a record of any case names. */
    Set<PersonId> named(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return Set.of();
        }
        CaseTables tables = tables();
        List<String> parts = new ArrayList<>();
        for (String table : tables.ofCases()) {
            columns(tables, table)
                    .forEach(column -> parts.add(
                            "select " + column + " as id from cases." + table + " where " + column + " in (:people)"));
        }
        return persons(entityManager
                .createNativeQuery(
                        "select distinct m.id from (" + String.join(" union all ", parts) + ") m", UUID.class)
                .setParameter("people", ids(people)));
    }

    /** Erases these persons and everything that is their own, histories included. They must be in no case any more. */
    void erase(Collection<PersonId> people) {
        if (people.isEmpty()) {
            return;
        }
        CaseTables tables = tables();
        for (CaseTables.Link own : tables.ofPersons()) {
            for (CaseTables.Link below : tables.below(own.table())) {
                delete(
                        "delete from cases." + below.table() + " where " + below.column() + " in (select id from cases."
                                + own.table() + " where " + own.column() + " in (:people))",
                        people);
            }
            delete("delete from cases." + own.table() + " where " + own.column() + " in (:people)", people);
        }
        delete("delete from cases.person_aud where id in (:people)", people);
        delete("delete from cases.person where id in (:people)", people);
    }

    /**
     * Looks for these ids in every column of ids of every table; the erasures themselves may name the case.
     *
     * @return the tables in which one was found; empty if nothing is left
     */
    List<String> left(Collection<UUID> ids) {
        Map<String, List<String>> conditions = new LinkedHashMap<>();
        List<?> columns = entityManager
                .createNativeQuery(
                        "select c.table_schema || '.' || c.table_name, c.column_name from information_schema.columns c"
                                + " join information_schema.tables t on t.table_schema = c.table_schema"
                                + " and t.table_name = c.table_name where t.table_type = 'BASE TABLE'"
                                + " and c.table_schema in ('core', 'cases', 'newsletter') and c.data_type = 'uuid'"
                                + " and c.table_name <> 'erasure'",
                        Object[].class)
                .getResultList();
        columns.forEach(row -> conditions
                .computeIfAbsent((String) ((Object[]) row)[0], table -> new ArrayList<>())
                .add(((Object[]) row)[1] + " in (:ids)"));
        List<String> parts = new ArrayList<>();
        conditions.forEach((table, any) -> parts.add("select '" + table + "' where exists (select 1 from " + table
                + " where " + String.join(" or ", any) + ")"));
        List<?> found = entityManager
                .createNativeQuery(String.join(" union all ", parts), String.class)
                .setParameter("ids", ids)
                .getResultList();
        return found.stream().map(String.class::cast).toList();
    }

    private void delete(String sql, Collection<PersonId> people) {
        entityManager.createNativeQuery(sql).setParameter("people", ids(people)).executeUpdate();
    }

    private static List<String> columns(CaseTables tables, String table) {
        return tables.uuids().getOrDefault(table, Set.of()).stream()
                .filter(column -> !column.equals("id") && !column.equals("case_id"))
                .toList();
    }

    private static Set<PersonId> persons(Query query) {
        Set<PersonId> found = new LinkedHashSet<>();
        query.getResultList().forEach(id -> found.add(new PersonId((UUID) id)));
        return found;
    }

    private static List<UUID> ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toList();
    }

    private CaseTables tables() {
        Map<String, Set<String>> uuids = new HashMap<>();
        List<?> columns = entityManager
                .createNativeQuery(
                        "select cast(c.table_name as text), cast(c.column_name as text) from information_schema.columns c"
                                + " where c.table_schema = 'cases' and c.data_type = 'uuid' order by 1, 2",
                        Object[].class)
                .getResultList();
        columns.forEach(row -> uuids.computeIfAbsent((String) ((Object[]) row)[0], table -> new LinkedHashSet<>())
                .add((String) ((Object[]) row)[1]));
        List<?> keys = entityManager
                .createNativeQuery(
                        "select cast(child.relname as text), cast(a.attname as text), cast(parent.relname as text)"
                                + " from pg_constraint k join pg_class child on child.oid = k.conrelid"
                                + " join pg_class parent on parent.oid = k.confrelid"
                                + " join pg_namespace n on n.oid = child.relnamespace"
                                + " join pg_namespace m on m.oid = parent.relnamespace"
                                + " join pg_attribute a on a.attrelid = child.oid and a.attnum = k.conkey[1]"
                                + " where k.contype = 'f' and n.nspname = 'cases' and m.nspname = 'cases'",
                        Object[].class)
                .getResultList();
        List<CaseTables.Link> links = keys.stream()
                .map(Object[].class::cast)
                .map(row -> new CaseTables.Link((String) row[0], (String) row[1], (String) row[2]))
                .toList();
        return new CaseTables(uuids, links);
    }
}
