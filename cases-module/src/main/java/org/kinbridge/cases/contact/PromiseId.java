package org.kinbridge.cases.contact;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a promise. */
public record PromiseId(UUID value) implements Serializable {
    /** @throws IllegalArgumentException if the text is no id */
    public static PromiseId of(String text) {
        return new PromiseId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
