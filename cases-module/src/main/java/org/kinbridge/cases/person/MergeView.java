package org.kinbridge.cases.person;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.security.AccountId;

/**
 * A merge of two records.
 *
 * @param survivor the record that goes on
 * @param absorbed the record that points to it
 * @param undoneAt null while it stands
 */
public record MergeView(
        MergeId id,
        int version,
        PersonId survivor,
        PersonId absorbed,
        Instant mergedAt,
        AccountId mergedBy,
        String reason,
        @Nullable Instant undoneAt) {

    public boolean stands() {
        return undoneAt == null;
    }
}
