package org.kinbridge.newsletter.importing;

/**
 * Why a part is thought to begin where it begins.
 *
 * @param confidence in percent, 1 to 100; 100 only when an editor said so
 */
public record Ground(Reason reason, int confidence) {

    /** The grounds, strongest first. */
    public enum Reason {
        EDITOR,
        /** The words of an entry of the contents list stand here. */
        CONTENTS,
        /** The file calls it a heading. */
        FILE_HEADING,
        /** It has the form of a letter, a contents list or a masthead. */
        FORM,
        /** Set in larger or heavier type. */
        LARGER_TYPE,
        /** Looks as the headlines of other pieces look: capitals, room above, a rule. */
        LIKE_OTHERS,
        /** The piece before it is signed. */
        AFTER_BYLINE,
        /** A short line over running text. */
        SHORT_LINE,
        /** What is left between other parts. */
        REST
    }

    public Ground {
        if (confidence < 1 || confidence > 100) {
            throw new IllegalArgumentException("confidence out of range");
        }
    }

    static Ground byEditor() {
        return new Ground(Reason.EDITOR, 100);
    }
}
