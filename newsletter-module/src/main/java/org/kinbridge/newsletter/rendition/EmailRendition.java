package org.kinbridge.newsletter.rendition;

/**
 * An edition as e-mail. The merge fields {@code [[unsubscribe-url]]}, {@code [[preferences-url]]} and
 * {@code [[web-url]]} stand in both bodies, to be replaced for each reader.
 */
public record EmailRendition(String subject, String html, String text) {

    /** The reader's own address for leaving. */
    public static final String UNSUBSCRIBE_URL = "[[unsubscribe-url]]";

    /** The reader's own address for changing what is sent. */
    public static final String PREFERENCES_URL = "[[preferences-url]]";

    /** The edition on the web. */
    public static final String WEB_URL = "[[web-url]]";
}
