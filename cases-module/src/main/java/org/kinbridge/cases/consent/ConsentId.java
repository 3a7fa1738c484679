package org.kinbridge.cases.consent;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a consent. */
public record ConsentId(UUID value) implements Serializable {
    /** @throws IllegalArgumentException if the text is no id */
    public static ConsentId of(String text) {
        return new ConsentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
