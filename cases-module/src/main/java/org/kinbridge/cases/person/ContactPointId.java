package org.kinbridge.cases.person;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a contact point. */
public record ContactPointId(UUID value) implements Serializable {
    /** @throws IllegalArgumentException if the text is no id */
    public static ContactPointId of(String text) {
        return new ContactPointId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
