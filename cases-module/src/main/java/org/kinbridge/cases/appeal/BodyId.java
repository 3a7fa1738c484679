package org.kinbridge.cases.appeal;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a body that appeals are written to. */
public record BodyId(UUID value) implements Serializable {

    public static BodyId random() {
        return new BodyId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static BodyId of(String text) {
        return new BodyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
