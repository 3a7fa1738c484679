package org.kinbridge.newsletter.extraction;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;

/** Draws a picture of a file anew from its pixels, no larger than print needs; its dimensions are looked at before. */
final class PictureTaking {
    /** Decoded, a pixel takes four octets. */
    static final long MOST_PIXELS = 40_000_000L;

    private static final int LONGEST_SIDE = 20_000;
    private static final int SIDE = 2400;
    /** Smaller ones are bullets, rules and counters. */
    private static final int SMALLEST = 48;

    private PictureTaking() {}

    /** What came of it. */
    sealed interface Taken {}

    /** A picture. */
    @SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
    record Jpeg(byte[] bytes, int width, int height) implements Taken {}

    /** A picture that is lost, and why. */
    record Refused(Loss.Kind why) implements Taken {}

    /** Something too small to be worth a word. */
    record Ornament() implements Taken {}

    static Taken of(byte[] content) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return new Refused(Loss.Kind.PICTURE_UNREADABLE);
            }
            ImageReader reader = readers.next();
            int width;
            int height;
            try {
                reader.setInput(input, true, true);
                width = reader.getWidth(0);
                height = reader.getHeight(0);
            } finally {
                reader.dispose();
            }
            if (tooLarge(width, height)) {
                return new Refused(Loss.Kind.PICTURE_TOO_LARGE);
            }
            return Math.min(width, height) < SMALLEST ? new Ornament() : upright(content);
        } catch (IOException | RuntimeException damaged) {
            return new Refused(Loss.Kind.PICTURE_UNREADABLE);
        }
    }

    static boolean tooLarge(int width, int height) {
        return Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS;
    }

    private static Taken upright(byte[] content) throws IOException {
        return drawn(Thumbnails.of(new ByteArrayInputStream(content))
                .useExifOrientation(true)
                .scale(1)
                .asBufferedImage());
    }

    /** A picture that was decoded already. */
    static Taken drawn(BufferedImage picture) throws IOException {
        int side = Math.max(picture.getWidth(), picture.getHeight());
        if (Math.min(picture.getWidth(), picture.getHeight()) < SMALLEST) {
            return new Ornament();
        }
        BufferedImage fitting =
                side <= SIDE ? picture : Thumbnails.of(picture).size(SIDE, SIDE).asBufferedImage();
        BufferedImage opaque = new BufferedImage(fitting.getWidth(), fitting.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(fitting, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return new Jpeg(encoded(opaque), opaque.getWidth(), opaque.getHeight());
    }

    private static byte[] encoded(BufferedImage opaque) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(0.9f);
            writer.setOutput(output);
            writer.write(null, new IIOImage(opaque, null, null), quality);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
