package org.kinbridge.newsletter.rendition;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture as the site serves it, in several widths.
 *
 * @param hash of the bytes it was made from; its part of the address
 * @param extension {@code jpg} or {@code png}
 * @param sizes from narrow to wide
 */
public record ShownPicture(String hash, String extension, List<Size> sizes) {

    private static final int WIDTH_IN_TEXT = 960;

    /** Width and height in pixels. */
    public record Size(int width, int height) {}

    /** The address of one size. */
    public String path(Size size) {
        return "/pictures/" + hash + "/" + size.width() + "." + extension;
    }

    /** The widest. */
    public Size largest() {
        return sizes.get(sizes.size() - 1);
    }

    /** The size for a browser that does not choose. */
    public Size usual() {
        return sizes.stream()
                .filter(size -> size.width() >= WIDTH_IN_TEXT)
                .findFirst()
                .orElse(largest());
    }

    /** The choice for the browser, as in the attribute {@code srcset}. */
    public String srcset() {
        return sizes.stream().map(size -> path(size) + " " + size.width() + "w").collect(Collectors.joining(", "));
    }

    String contentType() {
        return extension.equals("png") ? "image/png" : "image/jpeg";
    }
}
