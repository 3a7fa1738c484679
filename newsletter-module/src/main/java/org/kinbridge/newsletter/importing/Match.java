package org.kinbridge.newsletter.importing;

/**
 * Why a piece belongs to an entry of the contents list.
 *
 * @param entryLine the line of the entry's title, counted from 0; this identifies the entry
 * @param confidence in percent, 1 to 100; 100 only when an editor said so
 */
public record Match(int entryLine, Reason reason, int confidence) {

    /** The grounds for a match, strongest first. */
    public enum Reason {
        EDITOR,
        SAME_LINK,
        SAME_LEDE,
        SAME_HEADING,
        SIMILAR_WORDS,
        SAME_ORDER
    }

    public Match {
        if (confidence < 1 || confidence > 100) {
            throw new IllegalArgumentException("confidence out of range");
        }
    }

    static Match byEditor(int entryLine) {
        return new Match(entryLine, Reason.EDITOR, 100);
    }
}
