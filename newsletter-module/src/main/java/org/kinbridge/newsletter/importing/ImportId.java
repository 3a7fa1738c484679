package org.kinbridge.newsletter.importing;

import java.util.UUID;

/** Identifies an import. */
public record ImportId(UUID value) {
    /** @throws IllegalArgumentException if the text is no id */
    public static ImportId of(String text) {
        return new ImportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
