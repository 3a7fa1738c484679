package org.kinbridge.cases.whereabouts;

/** Where an opening of a seal stands. */
public enum OpeningState {
    /** One person has asked; another has to confirm. */
    WAITING,
    /** Nobody confirmed in time. */
    LAPSED,
    /** Two people have opened it and may read. */
    OPEN,
    /** Closed again. */
    ENDED
}
