package org.kinbridge.newsletter.translation;

/** Why a block of a translation counts as it does. */
public enum LinkReason {
    /** Somebody translated the words as they were then. */
    TRANSLATED,
    /** Somebody confirmed that a block written earlier is the translation of another. */
    CONFIRMED,
    /** The source changed, but the translation holds as it is. */
    WAIVED,
    /** The translation does without this block of the source, as long as that stays as it is. */
    LEFT_OUT,
    /** The block stands in the translation alone. */
    OWN
}
