package org.kinbridge.cases.history;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;

/**
 * One record in one revision, or one reader of it on one day.
 *
 * @param at when; of several readings on a day the last
 * @param actor id of an account, {@code system:...} or {@code anybody}
 * @param about the person whom the record is about; null if it is about nobody alone
 * @param changes field by field; empty for a reading
 * @param revision of the change; 0 for a reading
 * @param restorable whether there is a way back to what stood before
 * @param look what was read: text {@code history.look.<look>}; empty for a change
 * @param times how often it was read on that day; 1 for a change
 */
public record HistoryEntry(
        Instant at,
        String actor,
        Happening happening,
        RecordKind record,
        UUID id,
        @Nullable PersonId about,
        List<FieldChange> changes,
        long revision,
        boolean restorable,
        String look,
        int times) {

    public HistoryEntry {
        changes = List.copyOf(changes);
    }
}
