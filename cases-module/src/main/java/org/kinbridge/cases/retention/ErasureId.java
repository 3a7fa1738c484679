package org.kinbridge.cases.retention;

import java.io.Serializable;
import java.util.UUID;

/** Identifies an erasure. */
public record ErasureId(UUID value) implements Serializable {
    /** @throws IllegalArgumentException if the text is no id */
    public static ErasureId of(String text) {
        return new ErasureId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
