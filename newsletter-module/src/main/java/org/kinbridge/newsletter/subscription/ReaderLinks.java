package org.kinbridge.newsletter.subscription;

import java.net.URI;

/**
 * The links of one reader, as they stand in every message to them.
 *
 * @param unsubscribe a GET shows, a POST acts (RFC 8058)
 * @param preferences language, unsubscribing, erasing
 */
public record ReaderLinks(URI unsubscribe, URI preferences) {}
