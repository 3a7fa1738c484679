package org.kinbridge.cases.whereabouts;

import org.kinbridge.core.problem.InvalidInput;

/** A reported death has turned out not to be true, or not to be about this person. */
public record Dismissal(String why) implements Note {

    public Dismissal {
        why = why.strip();
    }

    /** Names the field {@code dismissal}. */
    void check(InvalidInput.Collector problems) {
        SealedText.need(why, "dismissal", "whereabouts.error.dismissal", problems);
    }
}
