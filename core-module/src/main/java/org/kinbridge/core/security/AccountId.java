package org.kinbridge.core.security;

import java.util.UUID;

/** Identifies an account; it is never given to another person. */
public record AccountId(UUID value) {
    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
