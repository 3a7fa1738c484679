package org.kinbridge.cases.fact;

/** How the source knows. */
public enum Hearing {
    FIRST_HAND,
    HEARSAY
}
