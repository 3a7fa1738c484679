package org.kinbridge.cases.fact;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a fact. */
public record FactId(UUID value) implements Serializable {
    /** @throws IllegalArgumentException if the text is no id */
    public static FactId of(String text) {
        return new FactId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
