package org.kinbridge.newsletter.translation;

/** How a block and its translation stand to each other. */
public enum BlockState {
    /** The translation holds for the words as they are. */
    CURRENT,
    /** The source says something else since it was translated. */
    STALE,
    /** Nobody has said what it translates; it may be this, and a person confirms it. */
    PROPOSED,
    /** Not translated. */
    MISSING,
    /** The translation does without it on purpose. */
    LEFT_OUT,
    /** What it translated is gone from the source. */
    LEFT_OVER,
    /** Nobody has said what it translates, and nothing is like it. */
    UNLINKED,
    /** It stands in the translation alone, on purpose. */
    OWN;

    /** Whether nobody has to do anything about it. */
    public boolean isSettled() {
        return this == CURRENT || this == LEFT_OUT || this == OWN;
    }
}
