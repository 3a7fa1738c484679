package org.kinbridge.newsletter.issue;

/** Whose turn it is with an issue. */
public enum Turn {
    /** Editors place, order and mend. */
    COMPOSE,
    /** Nothing is missing: somebody freezes it. */
    FREEZE,
    /** A coordinator who did not edit last reads and signs. */
    SIGN_OFF,
    /** A coordinator publishes. */
    PUBLISH,
    NOBODY;

    static Turn of(EditionStatus stage, boolean findings) {
        return switch (stage) {
            case PLANNED, ASSEMBLING -> findings ? COMPOSE : FREEZE;
            case FROZEN -> SIGN_OFF;
            case SIGNED_OFF -> PUBLISH;
            case PUBLISHED, ARCHIVED_DRAFT -> NOBODY;
        };
    }
}
