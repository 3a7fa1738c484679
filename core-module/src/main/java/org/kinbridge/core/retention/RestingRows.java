package org.kinbridge.core.retention;

import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.retention.KeptApart.Bundle;

/**
 * Rows that somebody decides about one by one.
 *
 * @param from  table and alias, such as {@code core.account a}; never from outside
 * @param label SQL of what the row is called, which names nobody
 * @param since SQL of the moment when its time began
 * @param condition on the rows, beside their time
 */
public record RestingRows(String from, String label, String since, String condition) {

    /** The rows that have rested since before that moment, the oldest first, at most so many. @param id SQL of the key */
    public List<Bundle> bundles(EntityManager entityManager, String id, Instant before, int most) {
        return rows(
                        entityManager,
                        "select " + id + ", " + label + ", " + microseconds(since) + " from " + from + " where " + since
                                + " < :before and " + condition + " order by " + since + ", " + id + " limit :most",
                        before,
                        most)
                .stream()
                .map(row -> new Bundle((UUID) row[0], (String) row[1], instant(row[2])))
                .toList();
    }

    static List<Object[]> rows(EntityManager entityManager, String sql, Instant before, int most) {
        List<?> rows = entityManager
                .createNativeQuery(sql, Object[].class)
                .setParameter("before", Timestamp.from(before))
                .setParameter("most", most)
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** A moment as a number: drivers give timestamps in types of their own. */
    static String microseconds(String moment) {
        return "cast(extract(epoch from " + moment + ") * 1000000 as bigint)";
    }

    static Instant instant(Object microseconds) {
        return Instant.EPOCH.plus(((Number) microseconds).longValue(), ChronoUnit.MICROS);
    }
}
