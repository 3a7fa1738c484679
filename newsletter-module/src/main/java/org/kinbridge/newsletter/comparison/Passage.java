package org.kinbridge.newsletter.comparison;

/**
 * Words that stand in both revisions, or in one of them.
 *
 * @param words as they stand there, spaces included
 */
public record Passage(Kind kind, String words) {

    /** In which of the two revisions the words stand. */
    public enum Kind {
        SAME,
        INSERTED,
        DELETED
    }
}
