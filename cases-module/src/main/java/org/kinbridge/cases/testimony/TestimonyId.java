package org.kinbridge.cases.testimony;

import java.io.Serializable;
import java.util.UUID;

/** Identifies the account of one witness. */
public record TestimonyId(UUID value) implements Serializable {
    /** @throws IllegalArgumentException if the text is no id */
    public static TestimonyId of(String text) {
        return new TestimonyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
