package org.kinbridge.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many rows this transaction has deleted, by table, as the database itself counts: whichever feature deleted them,
 * and whether or not it knows how many they were.
 */
@ApplicationScoped
class DeletedRows {

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DeletedRows() {
        this.entityManager = null;
    }

    @Inject
    DeletedRows(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The count of the connection; what it holds of earlier transactions stays the same within this one. */
    Map<String, Long> byTable() {
        Map<String, Long> counts = new TreeMap<>();
        entityManager
                .createNativeQuery(
                        "select cast(relname as text), n_tup_del from pg_stat_xact_user_tables"
                                + " where schemaname in ('core', 'cases', 'newsletter') and n_tup_del > 0",
                        Object[].class)
                .getResultList()
                .forEach(row -> counts.put((String) ((Object[]) row)[0], ((Number) ((Object[]) row)[1]).longValue()));
        return counts;
    }

    /** What was deleted since that count. */
    Map<String, Long> since(Map<String, Long> before) {
        Map<String, Long> now = byTable();
        now.replaceAll((table, count) -> count - before.getOrDefault(table, 0L));
        now.values().removeIf(count -> count == 0);
        return now;
    }
}
