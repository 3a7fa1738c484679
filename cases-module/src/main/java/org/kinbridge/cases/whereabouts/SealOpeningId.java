package org.kinbridge.cases.whereabouts;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one opening of a seal, from the asking on. */
public record SealOpeningId(UUID value) implements Serializable {
    @Override
    public String toString() {
        return value.toString();
    }
}
