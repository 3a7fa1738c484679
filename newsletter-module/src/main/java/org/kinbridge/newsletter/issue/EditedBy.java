package org.kinbridge.newsletter.issue;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who changed something, and when. */
record EditedBy(@Nullable UUID account, String name, Instant at) {

    EditedBy later(EditedBy other) {
        return other.at.isAfter(at) ? other : this;
    }
}
