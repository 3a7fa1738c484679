package org.kinbridge.cases.whereabouts;

/** How much a report says. */
public enum Certainty {
    /** Something points to a place. */
    LEAD,
    /** The association knows where. */
    LOCATED
}
