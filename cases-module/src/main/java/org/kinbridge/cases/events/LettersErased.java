package org.kinbridge.cases.events;

import java.util.List;
import java.util.UUID;

/**
 * The case from which these letters came is erased. Unlike the others it does not go through the outbox: it is fired in
 * the erasing transaction, so that a certificate is never issued while the words are still somewhere.
 *
 * @param clearanceIds the clearances that were named when the letters were cleared; may hold some that were not
 */
public record LettersErased(List<UUID> clearanceIds) {
    /** Copies the list. */
    public LettersErased {
        clearanceIds = List.copyOf(clearanceIds);
    }
}
