package org.kinbridge.cases.retention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the tables of the case files say about each other: which are of a case, which are a person's own. Taken from the
 * database itself, so that a table that is added one day is not forgotten.
 *
 * @param uuids columns of ids by table, {@code _aud} tables included; names without the schema
 * @param links foreign keys
 */
record CaseTables(Map<String, Set<String>> uuids, List<Link> links) {

    private static final String HISTORY = "_aud";

    /** Keeps the id of the erased case by intention. */
    private static final String ERASURE = "erasure";

    /** A column that refers to the id of another table. */
    record Link(String table, String column, String target) {}

    /** The tables whose rows are of a case, without their histories. */
    Set<String> ofCases() {
        Set<String> found = new LinkedHashSet<>();
        uuids.keySet().stream()
                .filter(table -> !table.endsWith(HISTORY) && rows(table) != null)
                .forEach(found::add);
        return found;
    }

    /** A person's own tables, as (table, column), the history of each after it: names, ways to reach, kinships. */
    List<Link> ofPersons() {
        List<Link> found = new ArrayList<>();
        links.stream()
                .filter(link -> link.target().equals("person") && rows(link.table()) == null)
                .forEach(link -> {
                    found.add(link);
                    if (uuids.getOrDefault(link.table() + HISTORY, Set.of()).contains(link.column())) {
                        found.add(new Link(link.table() + HISTORY, link.column(), "person"));
                    }
                });
        return found;
    }

    /** What hangs on a person's own tables and on no case. */
    List<Link> below(String table) {
        return links.stream()
                .filter(link ->
                        link.target().equals(table) && !link.table().equals(table) && rows(link.table()) == null)
                .toList();
    }

    /** The condition for the rows of the case {@code :case} in this table; null if its rows are of no case. */
    @Nullable
    String rows(String table) {
        return rows(table, Set.of());
    }

    private @Nullable String rows(String table, Set<String> seen) {
        if (table.equals(ERASURE) || seen.contains(table)) {
            return null;
        }
        if (table.equals("case_file")) {
            return "id = :case";
        }
        if (uuids.getOrDefault(table, Set.of()).contains("case_id")) {
            return "case_id = :case";
        }
        Set<String> now = new LinkedHashSet<>(seen);
        now.add(table);
        Map<String, String> ways = new HashMap<>();
        links.stream().filter(link -> link.table().equals(table)).forEach(link -> {
            String above = rows(link.target(), now);
            if (above != null) {
                ways.put(
                        link.column(),
                        link.column() + " in (select id from cases." + link.target() + " where " + above + ")");
            }
        });
        return ways.isEmpty() ? null : "(" + String.join(" or ", ways.values()) + ")";
    }
}
