package org.kinbridge.cases.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;

/**
 * Which part of a case's history is wanted; null does not narrow.
 *
 * @param from the first moment
 * @param until the first moment that is too late
 * @param page from 0; the newest first
 */
public record HistoryQuery(
        CaseId file,
        Show show,
        @Nullable RecordKind record,
        @Nullable PersonId person,
        @Nullable Instant from,
        @Nullable Instant until,
        int page) {

    /** What to show. */
    public enum Show {
        CHANGES,
        READINGS,
        ALL
    }

    public HistoryQuery {
        page = Math.max(0, Math.min(page, 100_000));
    }

    /** Everything that happened to a case, the newest first. */
    public static HistoryQuery of(CaseId file) {
        return new HistoryQuery(file, Show.ALL, null, null, null, null, 0);
    }
}
