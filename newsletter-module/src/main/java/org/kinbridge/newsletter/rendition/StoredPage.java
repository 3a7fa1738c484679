package org.kinbridge.newsletter.rendition;

import org.jspecify.annotations.Nullable;

/**
 * One thing that the public site serves.
 *
 * @param status 200, or 410 for the tombstone of what was withdrawn
 * @param contentType as sent
 * @param language the BCP 47 tag of the content, or null where it has none (pictures)
 * @param etag strong, with its quotation marks
 * @param compressed the same bytes with gzip, or null where that does not pay
 */
@SuppressWarnings("ArrayRecordComponent") // Served as it is and never compared.
public record StoredPage(
        int status,
        String contentType,
        @Nullable String language,
        String etag,
        byte[] bytes,
        byte @Nullable [] compressed) {}
