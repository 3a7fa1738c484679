package org.kinbridge.newsletter.article;

import java.util.Locale;

/** What a piece of an issue is. */
public enum PieceKind {
    ARTICLE(true),
    OPEN_LETTER(false),
    TESTIMONY(true),
    REPORT(true),
    PAGE(true);

    private final boolean writtenHere;

    PieceKind(boolean writtenHere) {
        this.writtenHere = writtenHere;
    }

    /** Whether editors write it. An open letter comes as it was cleared, and its words stay. */
    public boolean writtenHere() {
        return writtenHere;
    }

    /** The kind as part of a text key: {@code open-letter}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
