package org.kinbridge.cases.consent;

/** How a consent stands on a day; follows from what was recorded and the calendar, nobody sets it. */
public enum ConsentState {
    /** Begins later. */
    NOT_YET,
    HOLDS,
    /** Holds, and ends within the next 30 days. */
    EXPIRING,
    EXPIRED,
    /** Its giver no longer asks in the case: it counts for nothing new until a successor was asked. */
    ASK_AGAIN,
    /** A newer consent stands in its place. */
    REPLACED,
    WITHDRAWN;

    /** Whether something new may be done because of it. */
    public boolean holds() {
        return this == HOLDS || this == EXPIRING;
    }

    /** Whether it can still be taken back. */
    public boolean withdrawable() {
        return this != WITHDRAWN && this != REPLACED;
    }
}
