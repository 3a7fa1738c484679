package org.kinbridge.cases.attachment;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a document or photograph of a case. */
public record AttachmentId(UUID value) implements Serializable {
    /** @throws IllegalArgumentException if the text is no id */
    public static AttachmentId of(String text) {
        return new AttachmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
