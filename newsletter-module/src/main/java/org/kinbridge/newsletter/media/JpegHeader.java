package org.kinbridge.newsletter.media;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/**
 * Walks over the segments of a JPEG file (ITU-T T.81, annex B). Of the ways of coding only those are let through that
 * the decoder reads line by line; a picture in several scans is held in memory as a whole by the decoder, outside the
 * heap, so that its coefficients are counted beforehand.
 */
final class JpegHeader {

    private static final int BASELINE = 0xC0;
    private static final int EXTENDED = 0xC1;
    private static final int PROGRESSIVE = 0xC2;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int EXIF = 0xE1;

    /** Each scan of a picture costs time, however few octets it has. */
    private static final int MOST_SCANS = 100;

    private static final long MOST_COEFFICIENTS = 170_000_000L;

    private final ByteBuffer file;
    private int orientation = ExifOrientation.UPRIGHT;
    private int frame = -1;
    private int scans;
    private boolean inParts;

    private JpegHeader(byte[] content) {
        this.file = ByteBuffer.wrap(content);
    }

    static ReadHeader read(byte[] content) {
        JpegHeader header = new JpegHeader(content);
        header.walk();
        return header.result(content);
    }

    private void walk() {
        int at = 2;
        while (at < file.limit() - 1) {
            if ((file.get(at) & 0xff) != 0xff) {
                at++; // the data of a scan
                continue;
            }
            int marker = file.get(at + 1) & 0xff;
            if (marker == END && scans > 0) {
                return;
            }
            at = stands(marker) ? at + 2 : marker == 0xff ? at + 1 : segment(at + 2, marker);
        }
    }

    /** Markers without a segment: fillings, restarts, start and end. */
    private static boolean stands(int marker) {
        return marker == 0 || marker == 1 || marker >= 0xD0 && marker <= 0xD9;
    }

    /** @return where the next marker, or the data of a scan, begin */
    private int segment(int at, int marker) {
        if (scans > 0 && at + 1 >= file.limit()) {
            return file.limit();
        }
        int length = file.getShort(at) & 0xffff;
        if (marker == EXIF && length > 14 && text(at + 2, 4).equals("Exif")) {
            orientation = ExifOrientation.of(file.array(), at + 8, Math.min(length - 8, file.limit() - at - 8));
        } else if (marker == START_OF_SCAN) {
            scan(at);
        } else if (marker >= BASELINE && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
            frame(at, marker);
        }
        return at + Math.max(2, length);
    }

    private void frame(int at, int marker) {
        if (frame >= 0) {
            throw new IllegalArgumentException("two frames");
        }
        boolean readable = (marker == BASELINE || marker == EXTENDED || marker == PROGRESSIVE) && file.get(at + 2) == 8;
        if (!readable) {
            throw Refusal.of("jpegKind");
        }
        frame = at;
        inParts = marker == PROGRESSIVE;
        ReadHeader.requireDimensions(width(), height(), ReadHeader.MOST_PIXELS);
    }

    private void scan(int at) {
        if (frame < 0 || ++scans > MOST_SCANS) {
            throw new IllegalArgumentException("scans");
        }
        inParts |= file.get(at + 2) < components();
        if (inParts && coefficients() > MOST_COEFFICIENTS) {
            throw Refusal.of("progressive", width(), height());
        }
    }

    private int height() {
        return file.getShort(frame + 3) & 0xffff;
    }

    private int width() {
        return file.getShort(frame + 5) & 0xffff;
    }

    private int components() {
        return file.get(frame + 7) & 0xff;
    }

    /** How many the whole picture has, with its components at their own resolutions. */
    private long coefficients() {
        int widest = 1;
        int highest = 1;
        long parts = 0;
        for (int i = 0; i < components(); i++) {
            int sampling = file.get(frame + 9 + 3 * i) & 0xff;
            widest = Math.max(widest, sampling >> 4);
            highest = Math.max(highest, sampling & 15);
            parts += (long) (sampling >> 4) * (sampling & 15);
        }
        return (long) width() * height() * parts / ((long) widest * highest);
    }

    private String text(int at, int length) {
        return new String(file.array(), at, length, StandardCharsets.ISO_8859_1);
    }

    private ReadHeader result(byte[] content) {
        if (frame < 0 || scans == 0) {
            throw new IllegalArgumentException("no picture");
        }
        Set<IntakeNotice> notices = EnumSet.noneOf(IntakeNotice.class);
        if (components() == 4) {
            notices.add(IntakeNotice.PRINTING_COLOURS);
        }
        return new ReadHeader(PictureFormat.JPEG, content, width(), height(), orientation, null, notices);
    }
}
