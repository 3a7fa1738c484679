package org.kinbridge.newsletter.subscription;

/** What a person said about getting mail. */
public enum ConsentKind {
    ASKED,
    CONFIRMED,
    LANGUAGE_CHANGED,
    UNSUBSCRIBED,
    SUPPRESSED
}
