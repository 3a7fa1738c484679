package org.kinbridge.newsletter.rendition;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A picture as the site serves it, in several widths.
 *
 * @param hash of the bytes it was made from; its part of the address
 * @param extension {@code jpg} or {@code png}
 * @param sizes from narrow to wide
 * @param cuts the part that cards show, from narrow to wide; empty where they show the whole
 */
public record ShownPicture(String hash, String extension, List<Size> sizes, List<Cut> cuts) {

    private static final int WIDTH_IN_TEXT = 960;
    private static final int WIDTH_OF_A_COLUMN = 1000;
    private static final int WIDEST_SCREEN = 1600;

    /** Width and height in pixels. */
    public record Size(int width, int height) {}

    /** A part of the picture. @param name of its file: a later cut has another one */
    public record Cut(String name, int width, int height) {}

    public ShownPicture {
        sizes = List.copyOf(sizes);
        cuts = cuts == null ? List.of() : List.copyOf(cuts); // kept before there were any
    }

    /** The address of one size. */
    public String path(Size size) {
        return file(size.width() + "." + extension);
    }

    /** The address of a cut. */
    public String path(Cut cut) {
        return file(cut.name());
    }

    private String file(String name) {
        return "/pictures/" + hash + "/" + name;
    }

    /** The widest. */
    public Size largest() {
        return sizes.get(sizes.size() - 1);
    }

    /** The size for a browser that does not choose. */
    public Size usual() {
        return atLeast(WIDTH_IN_TEXT);
    }

    /** The size for one column of print. */
    public Size ofColumn() {
        return atLeast(WIDTH_OF_A_COLUMN);
    }

    private Size atLeast(int width) {
        return sizes.stream().filter(size -> size.width() >= width).findFirst().orElse(largest());
    }

    /** The choice for the browser, as in the attribute {@code srcset}. What only print needs is left out. */
    public String srcset() {
        List<Size> offered =
                sizes.stream().filter(size -> size.width() <= WIDEST_SCREEN).toList();
        return (offered.isEmpty() ? sizes : offered)
                .stream().map(size -> path(size) + " " + size.width() + "w").collect(Collectors.joining(", "));
    }

    /** What a card shows: the address, width and height of the narrowest cut, or of the narrowest size. */
    public Cut card() {
        Size whole = sizes.get(0);
        return cuts.isEmpty() ? new Cut(whole.width() + "." + extension, whole.width(), whole.height()) : cuts.get(0);
    }

    /** The choice of cards for the browser; empty where there is only one. */
    public String cardSrcset() {
        return cuts.size() < 2
                ? ""
                : cuts.stream().map(cut -> path(cut) + " " + cut.width() + "w").collect(Collectors.joining(", "));
    }

    String contentType() {
        return extension.equals("png") ? "image/png" : "image/jpeg";
    }
}
