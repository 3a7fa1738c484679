package org.kinbridge.newsletter.extraction;

/**
 * Something of a file that did not come over.
 *
 * @param where the page on which it stood, from 1; 0 when that cannot be said
 * @param count how many of them
 */
public record Loss(Kind kind, int where, int count) {

    /** What can be lost. */
    public enum Kind {
        /** A page is a picture of text: a scan. */
        PAGE_WITHOUT_TEXT,
        /** Signs of a font that does not say which letters they are. */
        UNKNOWN_SIGNS,
        /** Notes at the foot of pages. */
        FOOTNOTES,
        /** A picture in a format that cannot be read (drawings, HEIC ...). */
        PICTURE_UNREADABLE,
        /** A picture that takes more memory than any photograph. */
        PICTURE_TOO_LARGE,
        /** A picture that is not in the file but somewhere else; it is not fetched. */
        PICTURE_ELSEWHERE,
        /** More pictures than are taken from one file. */
        TOO_MANY_PICTURES
    }
}
