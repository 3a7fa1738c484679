package org.kinbridge.cases.person;

/** Whether a person lives, as far as it is openly known. */
public enum VitalStatus {
    UNKNOWN,
    ALIVE,
    /** Nobody has seen it, but whoever says so believes it. */
    PRESUMED_DEAD,
    DEAD
}
