package org.kinbridge.cases.whereabouts;

import org.kinbridge.core.problem.InvalidInput;

/**
 * What was told to the family, with the sought person's consent.
 *
 * @param what no more than the sought person allows
 * @param toWhom whom in the family
 * @param words exactly what was said or handed over
 */
public record Relay(SoughtDecision what, String toWhom, String words) implements Note {

    public Relay {
        toWhom = toWhom.strip();
        words = words.strip();
    }

    /** Names the fields {@code toWhom}, {@code relayed}. */
    void check(InvalidInput.Collector problems) {
        SealedText.need(toWhom, "toWhom", "whereabouts.error.toWhom", problems);
        SealedText.need(words, "relayed", "whereabouts.error.relayed", problems);
    }
}
