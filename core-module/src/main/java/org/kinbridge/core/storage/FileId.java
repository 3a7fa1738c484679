package org.kinbridge.core.storage;

import java.util.UUID;

/** Identifies stored bytes. */
public record FileId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
