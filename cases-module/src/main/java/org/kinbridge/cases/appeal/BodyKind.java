package org.kinbridge.cases.appeal;

import org.kinbridge.cases.consent.Recipient;

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

    /** The class of bodies that consents name. */
    public Recipient recipient() {
        return switch (this) {
            case RED_CROSS_OR_CRESCENT -> Recipient.RED_CROSS_OR_CRESCENT;
            case UN_PROCEDURE -> Recipient.UN_PROCEDURE;
            case TREATY_BODY -> Recipient.TREATY_BODY;
            case MINISTRY -> Recipient.MINISTRY;
            case OMBUDSPERSON -> Recipient.OMBUDSPERSON;
            case CAMP_ADMINISTRATION -> Recipient.CAMP_ADMINISTRATION;
            case SECURITY_SERVICE -> Recipient.SECURITY_SERVICE;
            case MEDIA -> Recipient.MEDIA;
        };
    }

    /** Sharing with a security service is denied by default (rule 4 of the domain). */
    boolean deniedByDefault() {
        return this == SECURITY_SERVICE;
    }
}
