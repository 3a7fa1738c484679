package org.kinbridge.cases.clearance;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a clearance; the newsletter knows it too, to be told of a retraction. */
public record ClearanceId(UUID value) implements Serializable {

    /** @throws IllegalArgumentException if the text is no id */
    public static ClearanceId of(String text) {
        return new ClearanceId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
