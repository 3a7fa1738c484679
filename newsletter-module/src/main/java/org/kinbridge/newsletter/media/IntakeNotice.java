package org.kinbridge.newsletter.media;

/** Something about a file that was taken in, which whoever uploaded it should know. */
public enum IntakeNotice {
    /** The file has several pages; the first was taken. */
    MORE_PAGES,
    /** The picture moves; its first frame was taken. */
    ANIMATED,
    /** It was transparent in places; they are white now. */
    TRANSPARENT,
    /** It came in printing colours (CMYK), turned into those of screens. */
    PRINTING_COLOURS,
    /** Less than 1600 pixels on its longer side: it will look coarse in print. */
    SMALL
}
