package org.kinbridge.newsletter.extraction;

/** What a file itself says that a line is for. */
public enum Use {
    /** Nothing in particular. */
    TEXT,
    /** The title of the whole. */
    TITLE,
    CAPTION,
    /** A line of the contents list. */
    CONTENTS,
    /** Who wrote it. */
    BYLINE,
    /** The place of a picture. */
    PICTURE,
    /** A cell of a table. */
    CELL,
    /** An item of a list. */
    ITEM
}
