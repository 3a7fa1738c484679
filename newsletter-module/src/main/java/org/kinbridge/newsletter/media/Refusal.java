package org.kinbridge.newsletter.media;

import org.kinbridge.core.problem.InvalidInput;

/** Why a file is not taken in, as an error of the field {@code file}. */
final class Refusal {

    private Refusal() {}

    /** @param reason the last part of the key of the text, below {@code media.problem} */
    static InvalidInput of(String reason, Object... arguments) {
        return new InvalidInput("file", "media.problem." + reason, arguments);
    }
}
