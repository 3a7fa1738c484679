package org.kinbridge.cases.whereabouts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.core.security.AccountId;

/**
 * Who opened a seal, when and why; everybody on the case sees it.
 *
 * @param confirmedBy null while, or because, nobody has confirmed
 * @param confirmReason empty then
 * @param until until when somebody can confirm, or the two may read
 */
public record OpeningView(
        SealOpeningId id,
        TracingRequestId request,
        AccountId askedBy,
        Instant askedAt,
        String askReason,
        @Nullable AccountId confirmedBy,
        @Nullable Instant confirmedAt,
        String confirmReason,
        OpeningState state,
        Instant until) {}
