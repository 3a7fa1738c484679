package org.kinbridge.cases.reference;

import java.io.Serializable;
import java.util.UUID;
import org.kinbridge.core.crypto.KeyOwner;

/** Identifies a case file, whatever happens to its reference or its people. */
public record CaseId(UUID value) implements Serializable {
    public static CaseId random() {
        return new CaseId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static CaseId of(String text) {
        return new CaseId(UUID.fromString(text));
    }

    /** Whose key seals what is kept of this case. */
    public KeyOwner key() {
        return new KeyOwner("case", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
