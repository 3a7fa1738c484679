package org.kinbridge.cases.importing;

/** What will become of a row. */
public enum Outcome {
    /** The first row of a family that has no case yet. */
    NEW_CASE,
    /** Goes into a case: that of another row with the same file number, or one that exists already. */
    ADDED,
    /** The sought person may be in the file twice, or on record already. Is taken in unless somebody leaves it out. */
    POSSIBLE_DUPLICATE,
    /** Cannot be taken in as it stands. */
    WRONG
}
