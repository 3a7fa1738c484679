package org.kinbridge.newsletter.rendition;

/**
 * A picture of the edition, as kept in the media library.
 *
 * @param contentType {@code image/jpeg} or {@code image/png}
 * @param bytes the file; its metadata have been removed
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
public record PictureFile(String mediaId, String contentType, byte[] bytes, int width, int height) {}
