package org.kinbridge.newsletter.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** A subscriber as the desk's list shows them. */
public record ReaderRow(
        ReaderId id,
        int version,
        String address,
        Language language,
        SubscriptionState state,
        Instant askedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt) {}
