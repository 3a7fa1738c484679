package org.kinbridge.core.retention;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kinbridge.core.retention.KeptApart.Bundle;

/**
 * Rows of one table bundled by the month in which their time began: nobody decides about ten thousand lines one by one.
 *
 * @param table     with its schema; never from outside
 * @param column    when the time of a row began
 * @param condition on the rows
 */
public record MonthlyRows(String table, String column, String condition) {

    private String month() {
        return "to_char(" + column + " at time zone 'UTC', 'YYYY-MM')";
    }

    /** The months of which every row has rested since before that moment. */
    public List<Bundle> bundles(EntityManager entityManager, Instant before, int most) {
        return RestingRows.rows(
                        entityManager,
                        "select " + month() + ", " + RestingRows.microseconds("max(" + column + ")") + " from " + table
                                + " where " + condition + " group by 1 having max(" + column
                                + ") < :before order by 1 limit :most",
                        before,
                        most)
                .stream()
                .map(row -> bundle((String) row[0], RestingRows.instant(row[1])))
                .toList();
    }

    private Bundle bundle(String month, Instant since) {
        UUID id = UUID.nameUUIDFromBytes((table + "|" + column + "|" + month).getBytes(StandardCharsets.UTF_8));
        return new Bundle(id, month, since);
    }

    /** The month with this id; empty if it has no rows any more. */
    public Optional<String> month(EntityManager entityManager, UUID record) {
        return bundles(entityManager, Instant.parse("9999-01-01T00:00:00Z"), Integer.MAX_VALUE).stream()
                .filter(bundle -> bundle.record().equals(record))
                .map(Bundle::label)
                .findFirst();
    }

    /** The condition for the rows of {@code :month}. */
    public String ofMonth() {
        return condition + " and " + month() + " = :month";
    }

    /** Deletes the rows of one bundle. */
    public void delete(EntityManager entityManager, UUID record) {
        month(entityManager, record).ifPresent(month -> entityManager
                .createNativeQuery("delete from " + table + " where " + ofMonth())
                .setParameter("month", month)
                .executeUpdate());
    }
}
