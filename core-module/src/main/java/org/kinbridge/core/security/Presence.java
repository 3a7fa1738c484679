package org.kinbridge.core.security;

/**
 * Who makes a request.
 *
 * @param mustChangePassword whether the password was given by an administrator and has not been changed yet
 */
public record Presence(Caller.Staff staff, boolean mustChangePassword) {}
