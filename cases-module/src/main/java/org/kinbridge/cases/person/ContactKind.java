package org.kinbridge.cases.person;

/** A way to reach a person. */
public enum ContactKind {
    TELEPHONE,
    EMAIL,
    POSTAL
}
