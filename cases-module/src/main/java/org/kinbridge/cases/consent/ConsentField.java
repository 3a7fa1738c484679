package org.kinbridge.cases.consent;

/** Which part of a file a consent is about. */
public enum ConsentField {
    NAMES(true),
    BIRTH(true),
    KINSHIP(true),
    CIRCUMSTANCES(true),
    PHOTOGRAPH(true),
    LETTER_TEXT(true),
    HEALTH(true),
    CONTACT_POINTS(false);

    private final boolean publishable;

    ConsentField(boolean publishable) {
        this.publishable = publishable;
    }

    /** Contact points never are, whoever agrees (rule 5). */
    public boolean publishable() {
        return publishable;
    }
}
