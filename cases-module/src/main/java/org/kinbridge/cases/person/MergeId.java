package org.kinbridge.cases.person;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a merge of two records. */
public record MergeId(UUID value) implements Serializable {
    /** @throws IllegalArgumentException if the text is no id */
    public static MergeId of(String text) {
        return new MergeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
