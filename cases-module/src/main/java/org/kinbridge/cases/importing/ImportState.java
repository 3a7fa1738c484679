package org.kinbridge.cases.importing;

/** Where an import stands. */
public enum ImportState {
    /** Waits for a person to say what the columns mean. */
    MAPPING,
    /** The rows are being looked at, in the background. */
    CHECKING,
    /** Every row is shown as it will be; nothing is taken in yet. */
    REVIEW,
    /** Rows are being taken in, in the background. */
    RUNNING,
    /** Somebody stopped it, or the program was ended meanwhile; goes on or is undone when somebody says so. */
    STOPPED,
    /** All right rows are taken in. */
    DONE,
    /** What it made is being removed, in the background. */
    UNDOING,
    /** What it made is removed, but for cases that were changed since. */
    UNDONE;

    /** Whether the program works on it now. */
    public boolean working() {
        return this == CHECKING || this == RUNNING || this == UNDOING;
    }

    /** Whether columns and decisions can still be changed. */
    public boolean open() {
        return this == MAPPING || this == REVIEW;
    }

    /** Whether there is something that could be undone. */
    public boolean undoable() {
        return this == DONE || this == STOPPED || this == UNDONE;
    }
}
