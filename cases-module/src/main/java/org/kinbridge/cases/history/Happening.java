package org.kinbridge.cases.history;

/** What happened to a record. */
public enum Happening {
    ADDED,
    CHANGED,
    REMOVED,
    READ
}
