package org.kinbridge.core.security;

/** What a member of staff may do. One account has one role. */
public enum Role {
    CASEWORKER,
    AUTHOR,
    TRANSLATOR,
    EDITOR,
    COORDINATOR,
    ADMINISTRATOR
}
