package org.kinbridge.newsletter.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pixels in memory as 0xRRGGBB, row by row. */
@SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
record RgbPicture(int width, int height, int[] pixels) {

    static RgbPicture of(BufferedImage image) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return new RgbPicture(image.getWidth(), image.getHeight(), pixels);
    }

    /** Turned and mirrored as EXIF says. @param orientation 1 to 8 */
    RgbPicture upright(int orientation) {
        if (orientation == ExifOrientation.UPRIGHT) {
            return this;
        }
        boolean lies = orientation >= 5;
        int newWidth = lies ? height : width;
        int newHeight = lies ? width : height;
        int[] turned = new int[pixels.length];
        for (int y = 0; y < newHeight; y++) {
            for (int x = 0; x < newWidth; x++) {
                turned[y * newWidth + x] = pixels[source(orientation, x, y)];
            }
        }
        return new RgbPicture(newWidth, newHeight, turned);
    }

    private int source(int orientation, int x, int y) {
        int right = width - 1;
        int bottom = height - 1;
        return switch (orientation) {
            case 2 -> at(right - x, y);
            case 3 -> at(right - x, bottom - y);
            case 4 -> at(x, bottom - y);
            case 5 -> at(y, x);
            case 6 -> at(y, bottom - x);
            case 7 -> at(right - y, bottom - x);
            case 8 -> at(right - y, x);
            default -> at(x, y);
        };
    }

    private int at(int x, int y) {
        return y * width + x;
    }

    /** A part of it. */
    RgbPicture cut(int left, int top, int newWidth, int newHeight) {
        int[] part = new int[newWidth * newHeight];
        for (int y = 0; y < newHeight; y++) {
            System.arraycopy(pixels, at(left, top + y), part, y * newWidth, newWidth);
        }
        return new RgbPicture(newWidth, newHeight, part);
    }

    /** As a JPEG file that holds nothing but these pixels. @param quality 0 to 1 */
    SizedPicture jpeg(float quality) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        ImageWriter writer = writer();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return new SizedPicture(bytes.toByteArray(), width, height);
    }

    private static ImageWriter writer() {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        return writers.next();
    }
}
