package org.kinbridge.newsletter.media;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the header of a picture says, read without decoding anything, and the octets that a decoder may see.
 *
 * @param decodable the file, without the parts that could make a decoder fill the memory
 * @param width as stored, in pixels, before it is turned upright
 * @param height as stored, in pixels, before it is turned upright
 * @param orientation of EXIF, from 1 to 8
 * @param profile an ICC profile that the decoder does not apply by itself; null if there is none
 * @param notices what the header alone tells
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
record ReadHeader(
        PictureFormat format,
        byte[] decodable,
        int width,
        int height,
        int orientation,
        byte @Nullable [] profile,
        Set<IntakeNotice> notices) {

    /** A camera of 100 megapixels makes 11,648 x 8,736. */
    static final long MOST_PIXELS = 120_000_000L;

    /** A WebP picture cannot be decoded in parts. */
    static final long MOST_WEBP_PIXELS = 16_000_000L;

    static final int LONGEST_SIDE = 30_000;

    /**
     * Reads the header of a file of this format.
     *
     * @throws org.kinbridge.core.problem.InvalidInput if it is damaged, or claims more pixels than are taken in
     */
    static ReadHeader of(PictureFormat format, byte[] content) {
        try {
            return switch (format) {
                case JPEG -> JpegHeader.read(content);
                case PNG -> PngHeader.read(content);
                case WEBP -> WebpHeader.read(content);
                case TIFF -> TiffHeader.read(content);
            };
        } catch (IndexOutOfBoundsException | IllegalArgumentException endsTooEarly) {
            throw Refusal.of("unreadable");
        }
    }

    /** @throws org.kinbridge.core.problem.InvalidInput if a picture of these dimensions would fill the memory */
    static void requireDimensions(long width, long height, long mostPixels) {
        if (width < 1 || height < 1) {
            throw Refusal.of("unreadable");
        }
        if (Math.max(width, height) > LONGEST_SIDE || width * height > mostPixels) {
            throw Refusal.of("tooManyPixels", width, height, mostPixels / 1_000_000);
        }
    }
}
