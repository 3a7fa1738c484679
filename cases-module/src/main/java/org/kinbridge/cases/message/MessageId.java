package org.kinbridge.cases.message;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a family message. */
public record MessageId(UUID value) implements Serializable {
    /** @throws IllegalArgumentException if the text is no id */
    public static MessageId of(String text) {
        return new MessageId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
