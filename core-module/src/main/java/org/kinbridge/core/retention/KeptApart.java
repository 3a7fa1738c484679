package org.kinbridge.core.retention;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A kind of personal data that belongs to no case file and has a retention period. A module that keeps such data offers
 * a bean of this type; the administrator's page and the review list then come by themselves. Texts:
 * {@code retention.kind.<kind>}, {@code retention.kind.<kind>.hint}, {@code retention.why.<kind>}.
 */
public interface KeptApart {

    /** A word that stays, such as {@code outbox}. */
    String kind();

    /** How long it is kept as long as the administrator says nothing else, in months. */
    int defaultMonths();

    /** What has rested since before that moment, the oldest first, at most so many. */
    List<Bundle> restingSince(Instant before, int most);

    /** Deletes one of those. Runs in the caller's transaction. */
    void letGo(UUID record);

    /**
     * Data whose time is running, decided about together.
     *
     * @param label a month such as {@code 2026-03}, or a number; names nobody
     * @param since when the time of the newest among it began
     */
    record Bundle(UUID record, String label, Instant since) {}
}
