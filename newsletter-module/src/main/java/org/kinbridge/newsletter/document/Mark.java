package org.kinbridge.newsletter.document;

/** How a stretch of text is stressed. */
public enum Mark {
    STRONG,
    EMPHASIS
}
