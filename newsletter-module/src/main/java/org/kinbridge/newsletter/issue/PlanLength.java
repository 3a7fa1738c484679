package org.kinbridge.newsletter.issue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How long a placed piece shall be.
 *
 * @param words in each edition, 1 to 100,000; null to plan nothing
 */
public record PlanLength(UUID placement, @Nullable Integer words) {

    /** More words than any piece has. */
    public static final int LONGEST = 100_000;

    boolean isPossible() {
        return words == null || words >= 1 && words <= LONGEST;
    }
}
