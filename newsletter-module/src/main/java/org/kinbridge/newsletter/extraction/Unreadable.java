package org.kinbridge.newsletter.extraction;

/** A file cannot be read; the reason has a text that says what to do instead. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Why why;

    /** The reasons. */
    public enum Why {
        /** Protected by a password. */
        ENCRYPTED,
        /** Broken, cut off, or not what it says it is inside. */
        DAMAGED,
        /** Unpacks to more than any issue needs. */
        TOO_MUCH,
        /** More pages than any issue has. */
        TOO_MANY_PAGES,
        /** No words at all: pages that were scanned, or an empty document. */
        NO_TEXT
    }

    Unreadable(Why why) {
        super(why.name());
        this.why = why;
    }

    Unreadable(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
