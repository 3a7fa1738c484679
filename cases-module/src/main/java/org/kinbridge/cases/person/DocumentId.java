package org.kinbridge.cases.person;

import java.io.Serializable;
import java.util.UUID;

/** Identifies the number of a person's document. */
public record DocumentId(UUID value) implements Serializable {
    /** @throws IllegalArgumentException if the text is no id */
    public static DocumentId of(String text) {
        return new DocumentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
