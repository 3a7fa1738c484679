package org.kinbridge.newsletter.translation;

import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.article.VersionStatus;

/** Where a translation stands: it follows from its blocks, and from where the language version stands. */
public enum TranslationState {
    /** There is no such language version. */
    MISSING,
    /** Somebody has it, and nothing is translated yet. */
    ASSIGNED,
    IN_TRANSLATION,
    IN_REVIEW,
    /** Approved, and every block holds for the source as it is. */
    CURRENT,
    /** The source changed since. */
    STALE,
    /** It was written without saying which block translates which. */
    UNLINKED;

    /** @param status of the language version; null if there is none */
    static TranslationState of(@Nullable VersionStatus status, Coverage coverage) {
        if (status == null) {
            return MISSING;
        }
        if (coverage.stale() > 0) {
            return STALE;
        }
        if (coverage.known() == 0) {
            return coverage.written() == 0 ? ASSIGNED : UNLINKED;
        }
        if (status.isBeingWritten()) {
            return IN_TRANSLATION;
        }
        return read(status, coverage);
    }

    /** What was handed in for reading shall be whole: what is missing then came into the source afterwards, or was forgotten. */
    private static TranslationState read(VersionStatus status, Coverage coverage) {
        if (coverage.missing() + coverage.leftOver() > 0) {
            return STALE;
        }
        if (status == VersionStatus.IN_REVIEW || status == VersionStatus.EDITED) {
            return IN_REVIEW;
        }
        return coverage.proposed() > 0 ? UNLINKED : CURRENT;
    }
}
