package org.kinbridge.core.security;

/**
 * The names of a closed account are let go; whoever keeps anything personal of its holder lets go of it in the same
 * transaction.
 */
public record AccountForgotten(AccountId account) {}
