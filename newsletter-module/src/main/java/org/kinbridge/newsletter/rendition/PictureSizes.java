package org.kinbridge.newsletter.rendition;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.newsletter.rendition.ShownPicture.Size;

/** A picture made in the widths that screens and print need; the original, with whatever it carries, is not published. */
record PictureSizes(ShownPicture shown, Map<Size, byte[]> files) {

    private static final List<Integer> WIDTHS = List.of(480, 960, 1600);
    private static final double QUALITY = 0.82;

    static PictureSizes of(PictureFile picture) {
        try {
            BufferedImage original = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
            if (original == null) {
                throw new IllegalArgumentException("Not a picture: " + picture.mediaId());
            }
            String extension = original.getColorModel().hasAlpha() ? "png" : "jpg";
            Map<Size, byte[]> files = new LinkedHashMap<>();
            for (int width : widths(original.getWidth())) {
                BufferedImage scaled = Thumbnails.of(original).width(width).asBufferedImage();
                files.put(new Size(scaled.getWidth(), scaled.getHeight()), encode(scaled, extension));
            }
            String hash = FileStore.sha256(picture.bytes()).substring(0, 24);
            return new PictureSizes(new ShownPicture(hash, extension, List.copyOf(files.keySet())), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Integer> widths(int original) {
        List<Integer> smaller =
                WIDTHS.stream().filter(width -> width < original).toList();
        if (smaller.size() == WIDTHS.size()) {
            return smaller;
        }
        return Stream.concat(smaller.stream(), Stream.of(original)).toList();
    }

    private static byte[] encode(BufferedImage image, String extension) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Thumbnails.of(image)
                .scale(1)
                .outputFormat(extension)
                .outputQuality(QUALITY)
                .toOutputStream(out);
        return out.toByteArray();
    }
}
