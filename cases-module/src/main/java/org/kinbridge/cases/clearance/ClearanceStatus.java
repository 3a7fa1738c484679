package org.kinbridge.cases.clearance;

/** How far a clearance has come. */
public enum ClearanceStatus {
    /** Asked for; not scanned, or the scan failed. */
    REQUESTED,
    SCANNED,
    /** The enquirer has said what may be printed. */
    CONSENTED,
    /** Somebody else than the asker has looked at each finding. */
    REVIEWED,
    CLEARED,
    PUBLISHED,
    RETRACTED;

    /** Still under way: an edit of the letter starts it again. */
    public boolean open() {
        return compareTo(CLEARED) < 0;
    }

    /** The rendition has gone to the newsletter. */
    public boolean given() {
        return this == CLEARED || this == PUBLISHED;
    }
}
