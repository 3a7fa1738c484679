package org.kinbridge.cases.contact;

/** Why nobody is to be reminded of a family for a while. */
public enum PauseReason {
    /** No number, no address works any more. */
    CANNOT_BE_REACHED,
    /** They have asked not to be called. */
    ASKED_FOR_REST,
    /** A call could endanger somebody. */
    NOT_SAFE
}
