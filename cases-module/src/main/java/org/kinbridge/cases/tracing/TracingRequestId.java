package org.kinbridge.cases.tracing;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a tracing request. */
public record TracingRequestId(UUID value) implements Serializable {
    /** @throws IllegalArgumentException if the text is no id */
    public static TracingRequestId of(String text) {
        return new TracingRequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
