package org.kinbridge.cases.attachment;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/**
 * Draws a picture anew: nothing is left but pixels. Its dimensions are read before anything is decoded, and it is
 * decoded no larger than needed.
 */
final class Picture {

    /** A sheet of A3 scanned with 600 dots per inch has 70 million. */
    static final long MOST_PIXELS = 80_000_000L;

    private static final int LONGEST_SIDE = 30_000;
    private static final float QUALITY = 0.88f;

    private Picture() {}

    /** @throws org.kinbridge.core.problem.InvalidInput if it is damaged, or would fill the memory */
    static void requireDimensions(FileKind kind, byte[] content) {
        int width;
        int height;
        try (ImageInputStream input = input(content)) {
            ImageReader reader = reader(kind, input);
            try {
                width = reader.getWidth(0);
                height = reader.getHeight(0);
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException damaged) {
            throw FileSniffer.refused("damaged");
        }
        if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            throw FileSniffer.refused("tooManyPixels", width, height, MOST_PIXELS / 1_000_000);
        }
    }

    /**
     * The picture as JPEG, upright, on white, without any metadata.
     *
     * @param side the longest side in pixels; a smaller picture stays as it is
     * @throws IOException if it cannot be decoded
     */
    static byte[] redrawn(FileKind kind, byte[] content, int side) throws IOException {
        BufferedImage decoded = decoded(kind, content, side);
        var upright = Thumbnails.of(decoded).scale(1);
        Orientation orientation = orientation(content);
        if (orientation != Orientation.TOP_LEFT) {
            upright.addFilter(ExifFilterUtils.getFilterForOrientation(orientation));
        }
        return jpeg(upright.asBufferedImage(), side);
    }

    /** As JPEG, no side longer than this. */
    static byte[] jpeg(BufferedImage image, int side) throws IOException {
        BufferedImage opaque = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(image, 0, 0, Color.WHITE, null);
        pen.dispose();
        boolean small = Math.max(image.getWidth(), image.getHeight()) <= side;
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        var drawing =
                small ? Thumbnails.of(opaque).scale(1) : Thumbnails.of(opaque).size(side, side);
        drawing.outputFormat("jpg").outputQuality(QUALITY).toOutputStream(out);
        return out.toByteArray();
    }

    private static BufferedImage decoded(FileKind kind, byte[] content, int side) throws IOException {
        try (ImageInputStream input = input(content)) {
            ImageReader reader = reader(kind, input);
            try {
                // at least twice what is needed, so that it can be smoothed
                int every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * side));
                ImageReadParam some = reader.getDefaultReadParam();
                some.setSourceSubsampling(every, every, 0, 0);
                return Objects.requireNonNull(reader.read(0, some));
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException | OutOfMemoryError damaged) {
            throw new IOException("not decoded");
        }
    }

    /** In memory only: the usual cache is a file that anybody on the machine might find. */
    private static ImageInputStream input(byte[] content) {
        return new MemoryCacheImageInputStream(new ByteArrayInputStream(content));
    }

    private static ImageReader reader(FileKind kind, ImageInputStream input) throws IOException {
        // made here rather than registered with the server, which would keep the application from being unloaded
        ImageReader reader = kind == FileKind.WEBP
                ? new WebPImageReaderSpi().createReaderInstance(null)
                : ImageIO.getImageReadersByFormatName(kind.name().toLowerCase(Locale.ROOT))
                        .next();
        reader.setInput(input, true, true);
        return reader;
    }

    private static Orientation orientation(byte[] content) {
        try {
            ExifIFD0Directory exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(content))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif == null || !exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? Orientation.TOP_LEFT
                    : Objects.requireNonNullElse(
                            Orientation.typeOf(exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)), Orientation.TOP_LEFT);
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException none) {
            return Orientation.TOP_LEFT;
        }
    }
}
