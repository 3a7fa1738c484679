package org.kinbridge.newsletter.document;

import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

/** Keeps a direction only where it says more than the language does, so that equal looks are equal values. */
final class OwnDirection {

    private OwnDirection() {}

    static @Nullable Direction of(@Nullable Direction direction, @Nullable Language language) {
        return language != null && language.direction() == direction ? null : direction;
    }
}
