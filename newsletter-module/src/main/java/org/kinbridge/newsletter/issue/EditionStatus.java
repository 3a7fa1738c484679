package org.kinbridge.newsletter.issue;

/** Where an edition stands. */
public enum EditionStatus {
    /** Printed before this program, and taken in; not public. */
    ARCHIVED_DRAFT,
    /** Nothing is placed yet. */
    PLANNED,
    /** Works are placed and ordered. */
    ASSEMBLING,
    /** The revisions are pinned: what is signed off is what will be published. */
    FROZEN,
    SIGNED_OFF,
    PUBLISHED;

    /** Whether works may be placed, ordered and taken out. */
    public boolean isOpen() {
        return this == PLANNED || this == ASSEMBLING;
    }

    /** Whether nobody has anything to do with it any more. */
    public boolean isDone() {
        return this == PUBLISHED || this == ARCHIVED_DRAFT;
    }

    /** Whether the exact revisions are fixed. */
    public boolean isPinned() {
        return this == FROZEN || this == SIGNED_OFF || this == PUBLISHED;
    }
}
