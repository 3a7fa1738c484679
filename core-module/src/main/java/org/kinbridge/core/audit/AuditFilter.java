package org.kinbridge.core.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; an empty text does not narrow.
 *
 * @param actor id of an account, {@code system} for all background work, or {@code anybody}
 * @param kind {@code CHANGED}, {@code READ} or {@code ACCESS}
 * @param subject id of a record, or its kind, such as {@code case}
 * @param from first day, UTC
 * @param to last day, UTC
 */
public record AuditFilter(
        String actor,
        String kind,
        String subject,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** All entries. */
    public static final AuditFilter ALL = new AuditFilter("", "", "", null, null);
}
