package org.kinbridge.newsletter.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads from EXIF data how a picture has to be turned, and nothing else. */
final class ExifOrientation {

    static final int UPRIGHT = 1;

    private static final int TAG = 0x0112;
    private static final int ENTRY = 12;

    private ExifOrientation() {}

    /** @param start where the data begin, with the byte order. @return 1 to 8; 1 if nothing that makes sense is said */
    static int of(byte[] content, int start, int length) {
        try {
            ByteBuffer exif = ByteBuffer.wrap(content, start, length).slice();
            exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            int directory = exif.getInt(4);
            int entries = exif.getShort(directory) & 0xffff;
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * ENTRY;
                if ((exif.getShort(entry) & 0xffff) == TAG) {
                    return valid(exif.getShort(entry + 8));
                }
            }
        } catch (IndexOutOfBoundsException damaged) {
            return UPRIGHT;
        }
        return UPRIGHT;
    }

    static int valid(int orientation) {
        return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
    }
}
