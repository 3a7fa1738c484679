package org.kinbridge.cases.reference;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A kind of personal data that has a retention period. A feature that keeps such data offers a bean of this type; the
 * administrator's page, the review list and keeping longer then come by themselves. Texts:
 * {@code retention.kind.<kind>}, {@code retention.kind.<kind>.hint}, {@code retention.why.<kind>}.
 */
public interface KeptForATime {

    /** A word that stays, such as {@code closed-case}. */
    String kind();

    /** How long it is kept as long as the administrator says nothing else, in months. */
    int defaultMonths();

    /** What has rested since before that moment, the oldest first, at most so many. */
    List<Resting> restingSince(Instant before, int most);

    /** Whether the whole case goes, by an erasure that two people decide; otherwise {@link #letGo} does it. */
    default boolean endsWithErasure() {
        return false;
    }

    /** Deletes the data of one resting record, history included. Only called for what is due. */
    default void letGo(Resting resting) {
        throw new UnsupportedOperationException(kind() + " goes with its case");
    }

    /**
     * Data whose time is running.
     *
     * @param record id of what rests: a case, an attachment ...
     * @param file the case that it belongs to; null for what belongs to no case
     * @param since when the time began
     * @param label by which people know what belongs to no case, such as a month; names nobody; otherwise empty
     */
    record Resting(UUID record, @Nullable CaseId file, Instant since, String label) {
        public Resting(UUID record, @Nullable CaseId file, Instant since) {
            this(record, file, since, "");
        }
    }
}
