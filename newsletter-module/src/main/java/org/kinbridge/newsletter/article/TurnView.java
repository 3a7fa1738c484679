package org.kinbridge.newsletter.article;

import java.time.Instant;
import java.util.UUID;

/**
 * One hand-over.
 *
 * @param number 1 for the first of its version
 * @param status the state afterwards
 * @param fromName who handed it over; empty for the program itself
 * @param toName who got it, or heard of it; empty for nobody in particular
 * @param seen whether the one who got it has read of it
 */
public record TurnView(
        UUID id,
        int number,
        VersionStep step,
        VersionStatus status,
        String fromName,
        String toName,
        String note,
        Instant at,
        boolean seen) {}
