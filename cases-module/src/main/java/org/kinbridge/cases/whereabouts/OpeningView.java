package org.kinbridge.cases.whereabouts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.core.security.AccountId;

/**
 * Who opened a seal and when; everybody on the case sees it.
 *
 * @param confirmedBy null while, or because, nobody has confirmed
 * @param reasons null to those who may not read why
 * @param until until when somebody can confirm, or the two may read
 */
public record OpeningView(
        SealOpeningId id,
        TracingRequestId request,
        AccountId askedBy,
        Instant askedAt,
        @Nullable AccountId confirmedBy,
        @Nullable Instant confirmedAt,
        @Nullable Reasons reasons,
        OpeningState state,
        Instant until) {

    /**
     * Why a seal was opened: a sentence that may betray what lies there. Only for the two who opened it, and for
     * coordinators, who answer for it.
     *
     * @param confirm empty while nobody has confirmed
     */
    public record Reasons(String ask, String confirm) {}
}
