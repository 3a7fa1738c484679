package org.kinbridge.newsletter.media;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sizes in which a photograph is kept; it is never made larger than it came. */
public enum PhotographSize {
    WIDE(1600),
    MEDIUM(800),
    SMALL(320);

    private final int longestSide;

    PhotographSize(int longestSide) {
        this.longestSide = longestSide;
    }

    /** In pixels. */
    public int longestSide() {
        return longestSide;
    }

    /** As part of an address: {@code small}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PhotographSize> ofWord(String word) {
        return Arrays.stream(values()).filter(size -> size.word().equals(word)).findFirst();
    }
}
