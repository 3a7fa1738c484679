package org.kinbridge.cases.person;

/** A paper that says who somebody is. */
public enum DocumentKind {
    IDENTITY_CARD,
    PASSPORT,
    BIRTH_CERTIFICATE,
    MILITARY_CARD,
    /** Of prisoners of war, internees or refugees. */
    CAMP_CARD,
    REFUGEE_PAPER,
    DRIVING_LICENCE,
    OTHER
}
