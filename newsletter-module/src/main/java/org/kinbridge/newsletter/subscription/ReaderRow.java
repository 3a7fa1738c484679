package org.kinbridge.newsletter.subscription;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationId;

/** A subscriber as the desk's list shows them: one address and one newsletter. */
public record ReaderRow(
        ReaderId id,
        int version,
        PublicationId publication,
        String address,
        Language language,
        SubscriptionState state,
        Instant askedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant endedAt) {}
