package org.kinbridge.cases.file;

/** Why somebody no longer asks in a case. */
public enum EnquirerEnding {
    DIED,
    /** Wants somebody else of the family to ask instead. */
    STEPPED_BACK,
    /** Is too ill or too old, or has moved out of reach. */
    CANNOT_ANY_MORE
}
