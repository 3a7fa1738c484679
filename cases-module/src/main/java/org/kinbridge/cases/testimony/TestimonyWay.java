package org.kinbridge.cases.testimony;

/** How a testimony was taken. */
public enum TestimonyWay {
    FACE_TO_FACE,
    TELEPHONE,
    VIDEO_CALL,
    IN_WRITING,
    RECORDING,
    /** Somebody else passed on what the witness said. */
    THROUGH_SOMEBODY
}
