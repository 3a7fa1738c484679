package org.kinbridge.newsletter.mailing;

/** What a person decides about a delivery of which nobody can know whether it went out. */
public enum Settlement {
    /** Count it as sent; the reader may have been left out. */
    ARRIVED,
    /** Send it again; the reader may get it twice. */
    SEND_AGAIN
}
