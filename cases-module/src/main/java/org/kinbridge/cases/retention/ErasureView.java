package org.kinbridge.cases.retention;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.reference.CaseId;

/**
 * An erasure as it stands.
 *
 * @param endedBy who confirmed it or called it off; empty while it waits
 */
public record ErasureView(
        ErasureId id,
        int version,
        CaseId file,
        String reference,
        Ground ground,
        ErasureState state,
        String askedBy,
        Instant askedAt,
        String endedBy,
        @Nullable Instant endedAt) {}
