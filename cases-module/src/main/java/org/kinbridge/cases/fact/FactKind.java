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
    OTHER
}
