package org.kinbridge.cases.fact;

/**
 * Puts a better statement in the place of another; the old one stays to be read.
 *
 * @param version the version that was on the screen
 * @param why why the old statement does not stand any more
 */
public record SupersedeFact(FactId id, int version, NewFact replacement, String why) {
    public SupersedeFact {
        why = why.strip();
    }
}
