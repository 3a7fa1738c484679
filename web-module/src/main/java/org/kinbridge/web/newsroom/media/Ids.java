package org.kinbridge.web.newsroom.media;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;

/** Ids in addresses. */
final class Ids {

    private Ids() {}

    /** @throws NotFound if it is none */
    static UUID of(@Nullable String given) {
        try {
            return UUID.fromString(given == null ? "" : given);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
