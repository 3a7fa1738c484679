package org.kinbridge.newsletter.suggestion;

/** What became of a suggestion. */
public enum SuggestionState {
    OPEN,
    /** Nobody decided, and the block says something else by now: it can only be left. */
    STALE,
    ACCEPTED,
    /** Left by the author, or taken back by whoever made it. */
    REJECTED;

    /** Whether somebody still has to decide. */
    public boolean isOpen() {
        return this == OPEN || this == STALE;
    }
}
