package org.kinbridge.newsletter.issue;

/** What is checked before an issue can be frozen, signed off and published. */
public enum CheckKind {
    NO_EDITION,
    NEWSLETTER_UNNAMED,
    NOTHING_PLACED,
    SECTION_UNNAMED,
    LANGUAGE_MISSING,
    TITLE_MISSING,
    LEDE_MISSING,
    TEXT_MISSING,
    PHOTOGRAPH_UNKNOWN,
    ALTERNATIVE_TEXT_MISSING,
    PEOPLE_NOT_SAID,
    CONSENT_MISSING,
    CHANGES_REQUESTED,
    /** The source changed since it was translated, and nobody has said that the translation holds. */
    TRANSLATION_STALE,
    LETTER_NOT_CLEARED,
    /** A coordinator has not approved exactly the words that would be printed. */
    NOT_APPROVED,
    /** The name behind a pseudonym stands in the piece that it signs. */
    PSEUDONYM_BETRAYED;

    /** Whether the issue cannot even be frozen; what is frozen can still be read through and approved as it is. */
    public boolean stopsFreezing() {
        return this != NOT_APPROVED && this != PSEUDONYM_BETRAYED;
    }
}
