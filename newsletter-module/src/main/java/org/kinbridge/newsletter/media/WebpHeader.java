package org.kinbridge.newsletter.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/** Walks over the chunks of a WebP file (RFC 9649) and looks at the dimensions of every picture in it. */
final class WebpHeader {

    private static final int FIRST_CHUNK = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int FRAME_HEAD = 16;
    private static final int ANIMATION = 0x02;

    private final ByteBuffer file;
    private final Set<IntakeNotice> notices = EnumSet.noneOf(IntakeNotice.class);
    private int orientation = ExifOrientation.UPRIGHT;
    private int width;
    private int height;

    private WebpHeader(byte[] content) {
        this.file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    static ReadHeader read(byte[] content) {
        WebpHeader header = new WebpHeader(content);
        header.walk(FIRST_CHUNK, content.length);
        if (header.width == 0) {
            throw new IllegalArgumentException("no picture");
        }
        return new ReadHeader(
                PictureFormat.WEBP, content, header.width, header.height, header.orientation, null, header.notices);
    }

    private void walk(int from, int to) {
        int at = from;
        while (at + CHUNK_HEAD <= to) {
            String type = new String(file.array(), at, 4, StandardCharsets.ISO_8859_1);
            int length = file.getInt(at + 4);
            if (length < 0 || length > to - at - CHUNK_HEAD) {
                throw new IllegalArgumentException("a chunk ends beyond the file");
            }
            chunk(type, at + CHUNK_HEAD, length);
            at += CHUNK_HEAD + length + (length & 1);
        }
    }

    private void chunk(String type, int at, int length) {
        switch (type) {
            case "VP8X" -> {
                if ((file.get(at) & ANIMATION) != 0) {
                    notices.add(IntakeNotice.ANIMATED);
                }
                size(1 + number24(at + 4), 1 + number24(at + 7));
            }
            case "VP8 " -> size(file.getShort(at + 6) & 0x3fff, file.getShort(at + 8) & 0x3fff);
            case "VP8L" -> {
                int bits = file.getInt(at + 1);
                size(1 + (bits & 0x3fff), 1 + (bits >>> 14 & 0x3fff));
            }
            case "ANMF" -> walk(at + FRAME_HEAD, at + length);
            case "EXIF" -> orientation = ExifOrientation.of(file.array(), at, length);
            default -> {}
        }
    }

    private void size(int ownWidth, int ownHeight) {
        ReadHeader.requireDimensions(ownWidth, ownHeight, ReadHeader.MOST_WEBP_PIXELS);
        width = width == 0 ? ownWidth : width;
        height = height == 0 ? ownHeight : height;
    }

    private int number24(int at) {
        return file.get(at) & 0xff | (file.get(at + 1) & 0xff) << 8 | (file.get(at + 2) & 0xff) << 16;
    }
}
