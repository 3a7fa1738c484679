package org.kinbridge.newsletter.issue;

/** Where a correction stands. */
public enum ErratumState {
    /** The words are being worked on, or wait for a signature. */
    PREPARED,
    /** Readers see the corrected words. */
    SIGNED,
    /** What was published stays. */
    DROPPED
}
