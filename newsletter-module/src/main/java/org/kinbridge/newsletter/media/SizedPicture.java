package org.kinbridge.newsletter.media;

/**
 * A photograph in one size: a JPEG file without any metadata.
 *
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
public record SizedPicture(byte[] bytes, int width, int height) {
    /** What {@link #bytes} always are. */
    public static final String CONTENT_TYPE = "image/jpeg";
}
