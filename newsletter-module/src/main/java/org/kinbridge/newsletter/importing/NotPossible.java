package org.kinbridge.newsletter.importing;

/** A correction that cannot be made to the draft as it stands; nothing was changed. */
public final class NotPossible extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    /** The reasons, each with a text for the page. */
    public enum Why {
        NO_SUCH_LINE,
        NO_SUCH_PART,
        NO_SUCH_ENTRY,
        NOTHING_BEFORE,
        NOTHING_AFTER,
        PART_WOULD_BE_EMPTY,
        NOT_A_PIECE,
        REASON_MISSING,
        NOTHING_TO_UNDO,
        NOTHING_TO_REDO
    }

    NotPossible(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
