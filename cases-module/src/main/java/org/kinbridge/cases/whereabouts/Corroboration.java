package org.kinbridge.cases.whereabouts;

import java.util.UUID;
import org.kinbridge.core.problem.InvalidInput;

/**
 * Two reports of a death are found to be independent of each other.
 *
 * @param first id of the note
 * @param second id of another
 * @param why why the one does not go back to the other
 */
public record Corroboration(UUID first, UUID second, String why) implements Note {

    public Corroboration {
        why = why.strip();
    }

    /** Names the field {@code why}. */
    void check(InvalidInput.Collector problems) {
        SealedText.need(why, "why", "whereabouts.error.independent", problems);
    }
}
