package org.kinbridge.cases.person;

/** As far as it is known; it decides which kinship term is the inverse of another. */
public enum Sex {
    UNKNOWN,
    FEMALE,
    MALE
}
