package org.kinbridge.cases.note;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a private note. */
public record NoteId(UUID value) implements Serializable {
    @Override
    public String toString() {
        return value.toString();
    }
}
