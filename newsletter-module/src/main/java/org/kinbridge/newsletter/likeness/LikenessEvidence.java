package org.kinbridge.newsletter.likeness;

/** By what a consent can be shown. */
public enum LikenessEvidence {
    SIGNED_PAPER,
    WRITTEN_MESSAGE,
    VOICE_RECORDING,
    SPOKEN_BEFORE_STAFF
}
