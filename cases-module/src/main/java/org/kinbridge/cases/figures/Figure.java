package org.kinbridge.cases.figures;

/**
 * One count of a table.
 *
 * @param key what was counted: the name of a constant, or of a body
 * @param value the count; 0 unless it is shown
 */
public record Figure(String key, Shown shown, int value) {

    /** How much of a count is said. */
    public enum Shown {
        /** All of it. */
        EXACT,
        /** That it is small: it could point to somebody. */
        FEWER_THAN_FIVE,
        /** Nothing, because a small one could be reckoned from it and the total. */
        WITHHELD
    }

    public Figure {
        if (shown != Shown.EXACT && value != 0) {
            throw new IllegalArgumentException("a masked count carries nothing");
        }
    }
}
