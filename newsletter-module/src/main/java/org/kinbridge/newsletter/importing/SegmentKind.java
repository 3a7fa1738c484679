package org.kinbridge.newsletter.importing;

/** The kinds of parts into which a source is divided. */
public enum SegmentKind {
    MASTHEAD(false),
    CONTENTS(false),
    ARTICLE(true),
    REPORT(true),
    TESTIMONY(true),
    LETTER(true),
    PAGE(true),
    REMAINDER(false);

    private final boolean piece;

    SegmentKind(boolean piece) {
        this.piece = piece;
    }

    /** Whether a part of this kind becomes a work of the issue. */
    public boolean isPiece() {
        return piece;
    }
}
