package org.kinbridge.newsletter.rendition;

import java.util.List;

/**
 * A picture of the edition, as kept in the media library.
 *
 * @param contentType {@code image/jpeg} or {@code image/png}
 * @param bytes the file; its metadata have been removed
 * @param width in pixels
 * @param height in pixels
 * @param sizes the whole picture in the sizes that are shown, from narrow to wide; empty if they are still to be made
 * @param cuts the part of it that cards show, from narrow to wide; empty where cards show the whole
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
public record PictureFile(
        String mediaId, String contentType, byte[] bytes, int width, int height, List<Made> sizes, List<Made> cuts) {

    /** The picture, or a part of it, in one size. */
    @SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
    public record Made(byte[] bytes, int width, int height) {}

    public PictureFile {
        sizes = List.copyOf(sizes);
        cuts = List.copyOf(cuts);
    }

    /** A picture whose sizes are still to be made. */
    public PictureFile(String mediaId, String contentType, byte[] bytes, int width, int height) {
        this(mediaId, contentType, bytes, width, height, List.of(), List.of());
    }

    /** A JPEG picture that is there in all its sizes. @param sizes at least one */
    public static PictureFile made(String mediaId, List<Made> sizes, List<Made> cuts) {
        Made largest = sizes.get(sizes.size() - 1);
        return new PictureFile(mediaId, "image/jpeg", largest.bytes(), largest.width(), largest.height(), sizes, cuts);
    }
}
