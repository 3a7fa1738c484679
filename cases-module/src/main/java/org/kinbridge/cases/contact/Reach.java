package org.kinbridge.cases.contact;

/** Whether an attempt came to a conversation. */
public enum Reach {
    /** They called, wrote or came. */
    THEY_CAME(true),
    /** We called, wrote or went, and reached them. */
    WE_REACHED(true),
    /** We tried, and nobody answered. */
    NOT_REACHED(false);

    private final boolean heard;

    Reach(boolean heard) {
        this.heard = heard;
    }

    /** Whether the family has heard from the association: only then does the wait for news begin anew. */
    public boolean heard() {
        return heard;
    }
}
