package org.kinbridge.newsletter.article;

/** Where the words of a work come from. */
public enum Origin {
    /** Written in the newsroom. */
    WRITTEN,
    /** A letter of a family as it was cleared; its words are not the newsroom's to change. */
    CLEARED,
    /** Printed in an issue from before this program. */
    IMPORTED
}
