package org.kinbridge.cases.fact;

/** What a fact is about. */
public enum FactKind {
    BORN,
    LIVED,
    MARRIED,
    CONSCRIPTED,
    LEFT,
    TAKEN,
    LAST_SEEN,
    HEARD_OF,
    LETTER_RECEIVED,
    CALL_RECEIVED,
    MOVED,
    FELL_ILL,
    DIED,
    OTHER;

    /** Whether it happens to nobody twice. */
    public boolean happensOnce() {
        return this == BORN || this == DIED;
    }

    /** Whether somebody to whom it happens is alive then. A letter may have been long on its way; a rumour is no sign. */
    public boolean showsLife() {
        return switch (this) {
            case LIVED, MARRIED, CONSCRIPTED, LEFT, TAKEN, LAST_SEEN, CALL_RECEIVED, MOVED, FELL_ILL -> true;
            case BORN, HEARD_OF, LETTER_RECEIVED, DIED, OTHER -> false;
        };
    }
}
