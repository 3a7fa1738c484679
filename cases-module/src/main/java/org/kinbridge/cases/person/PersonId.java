package org.kinbridge.cases.person;

import java.io.Serializable;
import java.util.UUID;
import org.kinbridge.core.crypto.KeyOwner;

/** Identifies a human being in any role: enquirer, sought person, relative. */
public record PersonId(UUID value) implements Serializable {
    public static PersonId random() {
        return new PersonId(UUID.randomUUID());
    }

    /** @throws IllegalArgumentException if the text is no id */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    /** Whose key seals what is kept of this person. */
    public KeyOwner key() {
        return new KeyOwner("person", value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
