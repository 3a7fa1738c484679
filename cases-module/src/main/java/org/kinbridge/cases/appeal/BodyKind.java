package org.kinbridge.cases.appeal;

/** What sort of organisation an appeal is written to. */
public enum BodyKind {
    RED_CROSS_OR_CRESCENT,
    UN_PROCEDURE,
    TREATY_BODY,
    MINISTRY,
    OMBUDSPERSON,
    CAMP_ADMINISTRATION,
    SECURITY_SERVICE,
    MEDIA;

    /** Sharing with a security service is denied by default (rule 4 of the domain). */
    boolean deniedByDefault() {
        return this == SECURITY_SERVICE;
    }
}
