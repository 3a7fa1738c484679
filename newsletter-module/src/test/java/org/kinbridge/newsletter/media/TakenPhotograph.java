package org.kinbridge.newsletter.media;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Photographs as telephones make them: red above, blue below, lying on the side, with the place in the metadata. */
final class TakenPhotograph {

    private TakenPhotograph() {}

    static byte[] jpeg(int width, int height) {
        return encoded(width, height, "jpg");
    }

    static byte[] png(int width, int height) {
        return encoded(width, height, "png");
    }

    /** A JPEG that says it must be turned by 90 degrees, and where it was taken. */
    static byte[] turnedWithPlace(int width, int height) {
        return saying(jpeg(width, height), 6);
    }

    /** The JPEG file with an orientation, and with the place where it was taken. */
    static byte[] saying(byte[] plain, int orientation) {
        byte[] exif = exif(orientation);
        ByteBuffer file = ByteBuffer.allocate(plain.length + exif.length + 4);
        file.put(plain, 0, 2)
                .putShort((short) 0xFFE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(plain, 2, plain.length - 2);
        return file.array();
    }

    private static byte[] exif(int orientation) {
        ByteBuffer exif = ByteBuffer.allocate(200);
        exif.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                .put("MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 2);
        entry(exif, 0x0112, 3, 1, orientation << 16);
        entry(exif, 0x8825, 4, 1, 38); // where the place is written
        exif.putInt(0);
        exif.putShort((short) 2);
        entry(exif, 1, 2, 2, 'N' << 24);
        entry(exif, 2, 5, 3, 68);
        exif.putInt(0);
        for (int part : new int[] {41, 1, 19, 1, 30, 1}) {
            exif.putInt(part);
        }
        byte[] written = new byte[exif.position()];
        exif.flip().get(written);
        return written;
    }

    private static void entry(ByteBuffer exif, int tag, int type, int count, int value) {
        exif.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** Encoded as {@code jpg} or {@code png}. */
    static byte[] file(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] encoded(int width, int height, String format) {
        boolean transparent = format.equals("png");
        BufferedImage image = new BufferedImage(
                width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width, height / 2);
        if (!transparent) {
            graphics.setColor(Color.BLUE);
            graphics.fillRect(0, height / 2, width, height - height / 2);
        }
        graphics.dispose();
        return file(image, format);
    }
}
