package org.kinbridge.cases.contact;

/** How a promise stands on a day. */
public enum PromiseState {
    /** To be kept later. */
    OPEN,
    /** To be kept within the next days. */
    DUE,
    /** The day has passed; the calendar says so, nobody sets it. */
    OVERDUE,
    KEPT,
    /** Taken back, with a reason that the family may ask for. */
    WITHDRAWN;

    /** Whether it is still owed. */
    public boolean owed() {
        return this == OPEN || this == DUE || this == OVERDUE;
    }
}
