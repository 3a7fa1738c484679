package org.kinbridge.newsletter.media;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The sizes in which a photograph is kept; it is never made larger than it came. The whole pictures are told by their
 * longest side, the cuts by their width: they show the part around the focal point.
 */
public enum PhotographSize {
    /** For print, 200 mm wide at 300 dots per inch; the others are made from it. */
    PRINT(2400, false),
    /** For large screens. */
    WIDE(1600, false),
    /** For screens and mail. */
    MEDIUM(960, false),
    /** For telephones. */
    SMALL(480, false),
    /** Beside an entry of the contents list, on fine screens. */
    CARD(640, true),
    /** Beside an entry of the contents list, and in the library. */
    THUMBNAIL(320, true);

    static final int CUT_WIDTH = 4;
    static final int CUT_HEIGHT = 3;

    private static final float FINE = 0.92f;
    private static final float USUAL = 0.85f;

    private final int pixels;
    private final boolean cut;

    PhotographSize(int pixels, boolean cut) {
        this.pixels = pixels;
        this.cut = cut;
    }

    /** The longest side of a whole picture, the width of a cut, in pixels. */
    public int pixels() {
        return pixels;
    }

    /** Whether it shows a part of the picture, four wide and three high. */
    public boolean isCut() {
        return cut;
    }

    float quality() {
        return this == PRINT ? FINE : USUAL;
    }

    /** As part of an address: {@code small}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PhotographSize> ofWord(String word) {
        return Arrays.stream(values()).filter(size -> size.word().equals(word)).findFirst();
    }

    static List<PhotographSize> cuts() {
        return Arrays.stream(values()).filter(PhotographSize::isCut).toList();
    }

    static List<PhotographSize> whole() {
        return Arrays.stream(values()).filter(size -> !size.isCut()).toList();
    }
}
