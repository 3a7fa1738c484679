package org.kinbridge.newsletter.importing;

import org.kinbridge.newsletter.extraction.Loss;

/** What may be missing from a draft: from the words, or from the file already. */
public enum LostKind {
    /** An entry of the contents list has no text. */
    TEXT_OF_ENTRY,
    /** A piece has no headline of its own; the contents list gives it. */
    HEADLINE,
    /** A piece has a headline and nothing under it. */
    TEXT_OF_PIECE,
    /** A caption stands without its picture. */
    PICTURE_OF_CAPTION,
    PAGE_WITHOUT_TEXT,
    UNKNOWN_SIGNS,
    FOOTNOTES,
    PICTURE_UNREADABLE,
    PICTURE_TOO_LARGE,
    PICTURE_ELSEWHERE,
    TOO_MANY_PICTURES;

    static LostKind of(Loss.Kind kind) {
        return valueOf(kind.name());
    }
}
