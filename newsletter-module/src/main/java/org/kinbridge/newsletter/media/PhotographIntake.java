package org.kinbridge.newsletter.media;

import com.drew.imaging.FileType;
import com.drew.imaging.FileTypeDetector;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.kinbridge.core.problem.InvalidInput;

/**
 * Takes a photograph in: finds out by its content what it is, looks at its dimensions before decoding anything, turns it upright,
 * and draws it anew in each size. What is kept is nothing but pixels: place, time, camera and thumbnails are gone.
 */
final class PhotographIntake {

    static final int LARGEST_FILE = 25 * 1024 * 1024;
    /** Decoded, a pixel takes four bytes; 40 million are more than the cameras of telephones make by default. */
    static final long MOST_PIXELS = 40_000_000L;

    private static final int LONGEST_SIDE = 20_000;
    private static final float QUALITY = 0.85f;

    private PhotographIntake() {}

    /** @throws InvalidInput for the field {@code file}, with the reason why it cannot be taken in */
    static Map<PhotographSize, SizedPicture> read(byte[] content) {
        requireSize(content);
        requireKnownType(content);
        requireDecodable(content);
        try {
            return sizes(content);
        } catch (IOException | RuntimeException | OutOfMemoryError damaged) {
            throw refused("unreadable");
        }
    }

    private static void requireSize(byte[] content) {
        if (content.length == 0) {
            throw refused("empty");
        }
        if (content.length > LARGEST_FILE) {
            throw refused("tooLarge", LARGEST_FILE / (1024 * 1024));
        }
    }

    private static void requireKnownType(byte[] content) {
        FileType type = typeOf(content);
        switch (type) {
            case Jpeg, Png -> {}
            case Heif -> throw refused("heic");
            case Tiff, Arw, Cr2, Nef, Orf, Rw2 -> throw refused("tiff");
            case Gif, WebP, Bmp -> throw refused("otherPicture", type.getName());
            default -> throw refused("notAPicture");
        }
    }

    private static FileType typeOf(byte[] content) {
        try {
            return FileTypeDetector.detectFileType(new BufferedInputStream(new ByteArrayInputStream(content)));
        } catch (IOException | RuntimeException unknown) {
            return FileType.Unknown;
        }
    }

    /** Reads the dimensions alone: a small file can claim to be a picture that fills the memory. */
    private static void requireDecodable(byte[] content) {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw refused("unreadable");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                requireDimensions(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw refused("unreadable");
        }
    }

    private static void requireDimensions(int width, int height) {
        if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw refused("tooManyPixels", width, height, MOST_PIXELS / 1_000_000);
        }
    }

    private static Map<PhotographSize, SizedPicture> sizes(byte[] content) throws IOException {
        BufferedImage widest = upright(content);
        Map<PhotographSize, SizedPicture> sizes = new EnumMap<>(PhotographSize.class);
        for (PhotographSize size : PhotographSize.values()) {
            sizes.put(size, encoded(scaled(widest, size)));
        }
        return sizes;
    }

    private static BufferedImage upright(byte[] content) throws IOException {
        int side = PhotographSize.WIDE.longestSide();
        BufferedImage picture = Thumbnails.of(new ByteArrayInputStream(content))
                .useExifOrientation(true)
                .scale(1)
                .asBufferedImage();
        return Math.max(picture.getWidth(), picture.getHeight()) <= side
                ? picture
                : Thumbnails.of(picture).size(side, side).asBufferedImage();
    }

    private static BufferedImage scaled(BufferedImage picture, PhotographSize size) throws IOException {
        boolean small = Math.max(picture.getWidth(), picture.getHeight()) <= size.longestSide();
        return small
                ? picture
                : Thumbnails.of(picture)
                        .size(size.longestSide(), size.longestSide())
                        .asBufferedImage();
    }

    /** Drawn on white, since JPEG has no transparency, and in sRGB. */
    private static SizedPicture encoded(BufferedImage picture) throws IOException {
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(picture, 0, 0, Color.WHITE, null);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream output = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(opaque, null, null), quality);
        } finally {
            writer.dispose();
        }
        return new SizedPicture(bytes.toByteArray(), opaque.getWidth(), opaque.getHeight());
    }

    private static InvalidInput refused(String reason, Object... arguments) {
        return new InvalidInput("file", "media.problem." + reason, arguments);
    }
}
