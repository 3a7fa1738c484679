package org.kinbridge.core.security;

/**
 * Somebody on the staff, as everybody on the staff knows them.
 *
 * @param active false for an account that was closed
 */
public record Colleague(AccountId id, String name, Role role, boolean active) {}
