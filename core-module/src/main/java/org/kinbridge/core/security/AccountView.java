package org.kinbridge.core.security;

import java.time.Instant;

/**
 * An account as staff see it.
 *
 * @param language BCP 47 tag of the interface language that the person chose
 */
public record AccountView(
        AccountId id,
        int version,
        String signInName,
        String displayName,
        Role role,
        String language,
        boolean active,
        Instant createdAt) {}
