package org.kinbridge.newsletter.rendition;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.newsletter.rendition.ShownPicture.Cut;
import org.kinbridge.newsletter.rendition.ShownPicture.Size;

/**
 * A picture in the widths that screens and print need; the original, with whatever it carries, is not published. The
 * library brings them along; for any other picture they are made here.
 *
 * @param files by the address at which each is served
 */
record PictureSizes(ShownPicture shown, Map<String, byte[]> files) {

    private static final List<Integer> WIDTHS = List.of(480, 960, 1600);
    private static final double QUALITY = 0.82;
    private static final int HASH_LENGTH = 24;
    private static final int CUT_HASH_LENGTH = 8;

    static PictureSizes of(PictureFile picture) {
        String extension = "jpg";
        List<PictureFile.Made> sizes = picture.sizes();
        if (sizes.isEmpty()) {
            BufferedImage original = decoded(picture);
            extension = original.getColorModel().hasAlpha() ? "png" : "jpg";
            sizes = made(original, extension);
        }
        String hash = FileStore.sha256(picture.bytes()).substring(0, HASH_LENGTH);
        ShownPicture shown = new ShownPicture(
                hash,
                extension,
                sizes.stream()
                        .map(made -> new Size(made.width(), made.height()))
                        .toList(),
                picture.cuts().stream().map(PictureSizes::cut).toList());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < sizes.size(); i++) {
            files.put(shown.path(shown.sizes().get(i)), sizes.get(i).bytes());
        }
        for (int i = 0; i < picture.cuts().size(); i++) {
            files.put(shown.path(shown.cuts().get(i)), picture.cuts().get(i).bytes());
        }
        return new PictureSizes(shown, files);
    }

    private static Cut cut(PictureFile.Made made) {
        String hash = FileStore.sha256(made.bytes()).substring(0, CUT_HASH_LENGTH);
        return new Cut("cut-" + hash + "-" + made.width() + ".jpg", made.width(), made.height());
    }

    private static BufferedImage decoded(PictureFile picture) {
        try {
            BufferedImage original = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
            if (original == null) {
                throw new IllegalArgumentException("Not a picture: " + picture.mediaId());
            }
            return original;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PictureFile.Made> made(BufferedImage original, String extension) {
        List<PictureFile.Made> made = new ArrayList<>();
        try {
            for (int width : widths(original.getWidth())) {
                BufferedImage scaled = Thumbnails.of(original).width(width).asBufferedImage();
                made.add(new PictureFile.Made(encode(scaled, extension), scaled.getWidth(), scaled.getHeight()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return made;
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
