package org.kinbridge.core.security;

/**
 * Who tries, from where; both as keyed hashes.
 *
 * @param account hash of the name that was typed, whether there is such an account or not
 * @param address hash of the network address
 */
record AttemptKey(String account, String address) {}
