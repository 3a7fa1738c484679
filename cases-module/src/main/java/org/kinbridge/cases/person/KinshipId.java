package org.kinbridge.cases.person;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a statement of kinship. */
public record KinshipId(UUID value) implements Serializable {
    /** @throws IllegalArgumentException if the text is no id */
    public static KinshipId of(String text) {
        return new KinshipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
