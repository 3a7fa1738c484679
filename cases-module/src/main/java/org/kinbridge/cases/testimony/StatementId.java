package org.kinbridge.cases.testimony;

import java.io.Serializable;
import java.util.UUID;

/** Identifies one part of a testimony. */
public record StatementId(UUID value) implements Serializable {
    /** @throws IllegalArgumentException if the text is no id */
    public static StatementId of(String text) {
        return new StatementId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
