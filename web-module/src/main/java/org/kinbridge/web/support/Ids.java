package org.kinbridge.web.support;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;

/** Ids in addresses and fields. */
public final class Ids {

    private Ids() {}

    /** The id that was sent. @throws NotFound if it is none */
    public static UUID of(@Nullable String given) {
        try {
            return UUID.fromString(given == null ? "" : given);
        } catch (IllegalArgumentException noId) {
            throw new NotFound();
        }
    }
}
