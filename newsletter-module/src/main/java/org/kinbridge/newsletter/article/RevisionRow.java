package org.kinbridge.newsletter.article;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revision in a list, without its words.
 *
 * @param savedBy account of the person, null for the program itself
 * @param sitting the opening of the editor in which it was saved; null if it was saved elsewhere
 * @param byItself whether the editor saved it without having been asked to
 */
public record RevisionRow(
        int number,
        String title,
        @Nullable UUID savedBy,
        String savedByName,
        Instant savedAt,
        @Nullable UUID sitting,
        boolean byItself) {

    /** Whether the next revision goes on where this one stopped: the editor saved this one in the midst of a sitting. */
    boolean isOvertakenBy(RevisionRow next) {
        return byItself && sitting != null && sitting.equals(next.sitting);
    }
}
