package org.kinbridge.newsletter.issue;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/**
 * A correction of a published edition.
 *
 * @param title of the piece as it is printed now
 * @param number of the erratum in its edition; null as long as it is not signed
 * @param wordsReady whether new words were approved
 * @param byCaller whether the person who looks prepared it, or wrote the last of the new words: then somebody else signs
 * @param findings what keeps the new words from being printed
 * @param endedByName who signed it; empty as long as nobody did
 */
public record ErratumView(
        ErratumVersion seen,
        ErratumState state,
        Language edition,
        Language textLanguage,
        UUID work,
        String title,
        String note,
        @Nullable Integer number,
        boolean wordsReady,
        boolean byCaller,
        List<Finding> findings,
        String preparedByName,
        Instant preparedAt,
        String endedByName,
        @Nullable Instant endedAt) {

    public ErratumView {
        findings = List.copyOf(findings);
    }

    /** Whether nothing but a signature is missing. */
    public boolean isReady() {
        return state == ErratumState.PREPARED && wordsReady && findings.isEmpty();
    }
}
