package org.kinbridge.cases.history;

/**
 * Gives a record back what it had, by a new change.
 *
 * @param version of the record that was on the screen
 * @param why needed for a fact, else empty
 */
public record RestoreEarlier(EarlierId what, int version, String why) {
    public RestoreEarlier {
        why = why.strip();
    }
}
