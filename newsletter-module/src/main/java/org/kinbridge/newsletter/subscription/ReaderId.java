package org.kinbridge.newsletter.subscription;

import java.util.UUID;

/** Identifies a subscriber; gone for good once the subscriber is erased. */
public record ReaderId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
