package org.kinbridge.cases.contact;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a conversation. */
public record ConversationId(UUID value) implements Serializable {
    /** @throws IllegalArgumentException if the text is no id */
    public static ConversationId of(String text) {
        return new ConversationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
