package org.kinbridge.newsletter.issue;

/** What is checked before an issue can be frozen, signed off and published. */
public enum CheckKind {
    NO_EDITION(Weight.STOPS_FREEZING),
    NEWSLETTER_UNNAMED(Weight.STOPS_FREEZING),
    NOTHING_PLACED(Weight.STOPS_FREEZING),
    SECTION_UNNAMED(Weight.STOPS_FREEZING),
    LANGUAGE_MISSING(Weight.STOPS_FREEZING),
    TITLE_MISSING(Weight.STOPS_FREEZING),
    LEDE_MISSING(Weight.STOPS_FREEZING),
    TEXT_MISSING(Weight.STOPS_FREEZING),
    PHOTOGRAPH_UNKNOWN(Weight.STOPS_FREEZING),
    ALTERNATIVE_TEXT_MISSING(Weight.STOPS_FREEZING),
    PEOPLE_NOT_SAID(Weight.STOPS_FREEZING),
    CONSENT_MISSING(Weight.STOPS_FREEZING),
    CHANGES_REQUESTED(Weight.STOPS_FREEZING),
    /** The source changed since it was translated, and nobody has said that the translation holds. */
    TRANSLATION_STALE(Weight.STOPS_FREEZING),
    /** No clearance that holds covers exactly these words. */
    LETTER_NOT_CLEARED(Weight.STOPS_FREEZING),
    /** A link to a page of the newsletter's own site that is not there, or to a place that is not on it. */
    DEAD_LINK(Weight.STOPS_FREEZING),
    /** A coordinator has not approved exactly the words that would be printed. */
    NOT_APPROVED(Weight.STOPS_SIGNING),
    /** The name behind a pseudonym stands in the piece that it signs. */
    PSEUDONYM_BETRAYED(Weight.STOPS_SIGNING),
    /** Somebody's consent to be shown ends within a month. */
    CONSENT_ENDS_SOON(Weight.WARNS),
    /** The contents list gives a cleared letter another title or lede than the one with which it was cleared. */
    ENTRY_NOT_CLEARED(Weight.WARNS),
    /** Nobody has made a proof of exactly what is frozen. */
    NOT_PROOFED(Weight.WARNS);

    private enum Weight {
        STOPS_FREEZING,
        STOPS_SIGNING,
        WARNS
    }

    private final Weight weight;

    CheckKind(Weight weight) {
        this.weight = weight;
    }

    /** Whether the issue cannot even be frozen; what is frozen can still be read through and approved as it is. */
    public boolean stopsFreezing() {
        return weight == Weight.STOPS_FREEZING;
    }

    /** Whether not even a proof can be made: there is nothing to show, or it may not be shown to anybody. */
    public boolean stopsProofing() {
        return switch (this) {
            case NO_EDITION, NEWSLETTER_UNNAMED, NOTHING_PLACED, TITLE_MISSING, LETTER_NOT_CLEARED -> true;
            default -> false;
        };
    }

    /** Whether the issue cannot be signed off or published; what does not stop it is for the one who signs to weigh. */
    public boolean stopsSigning() {
        return weight != Weight.WARNS;
    }
}
