package org.kinbridge.cases.importing;

import java.io.Serializable;
import java.util.UUID;
import org.kinbridge.core.crypto.KeyOwner;

/** Identifies the import of one file. */
public record FamilyImportId(UUID value) implements Serializable {
    /** @throws IllegalArgumentException if the text is no id */
    public static FamilyImportId of(String text) {
        return new FamilyImportId(UUID.fromString(text));
    }

    /** Whose key seals what the file held. */
    KeyOwner key() {
        return new KeyOwner("import", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
