package org.kinbridge.newsletter.likeness;

/** How it stands with the people whom a photograph shows. Follows from what was recorded and the calendar. */
public enum LikenessState {
    /** Nobody has said yet whether people can be recognised. */
    NOT_SAID(false),
    /** Nobody can be recognised. */
    NOBODY(true),
    /** Somebody who can be recognised has not agreed to web, print and mail. */
    MISSING(false),
    HOLDS(true),
    /** Holds, and ends within 30 days. */
    ENDS_SOON(true),
    ENDED(false),
    WITHDRAWN(false);

    private final boolean publishable;

    LikenessState(boolean publishable) {
        this.publishable = publishable;
    }

    /** Whether the photograph may stand in an issue that is signed off or published. */
    public boolean isPublishable() {
        return publishable;
    }
}
