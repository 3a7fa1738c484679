package org.kinbridge.newsletter.likeness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consent as it stands today.
 *
 * @param version to hand back with a withdrawal
 * @param proof may be empty
 * @param scanned whether there is a file that shows it
 * @param until null without an end
 * @param withdrawnOn null as long as it was not taken back
 * @param withdrawalWords may be empty
 */
public record LikenessConsentView(
        UUID id,
        int version,
        String person,
        Set<LikenessUse> uses,
        LikenessEvidence evidence,
        String proof,
        boolean scanned,
        LocalDate on,
        @Nullable LocalDate until,
        State state,
        String recordedByName,
        Instant recordedAt,
        @Nullable LocalDate withdrawnOn,
        String withdrawalWords) {

    /** How one consent stands. */
    public enum State {
        HOLDS,
        ENDS_SOON,
        ENDED,
        /** A newer one of the same person stands in its place. */
        REPLACED,
        WITHDRAWN;

        /** Whether it can still be taken back or asked for again. */
        public boolean isOpen() {
            return this != REPLACED && this != WITHDRAWN;
        }
    }

    public LikenessConsentView {
        uses = Set.copyOf(uses);
    }
}
