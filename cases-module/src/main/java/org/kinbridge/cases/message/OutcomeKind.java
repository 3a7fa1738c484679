package org.kinbridge.cases.message;

import java.util.Optional;

/** What came of a message that was handed over. */
public enum OutcomeKind {
    DELIVERED,
    NOT_DELIVERED,
    ANSWERED,
    NOT_ANSWERED,
    CALL_ARRANGED,
    CALL_HELD,
    CALL_REFUSED,
    MEETING_ARRANGED,
    MEETING_HELD,
    MEETING_REFUSED,
    FAMILY_TOLD;

    /**
     * Whether it comes from the sought person and may reach the family, so that it has to be said that the person gave
     * it freely, through a channel that neither family, camp nor authority controls (rule 1).
     */
    public boolean fromSoughtPerson() {
        return switch (this) {
            case ANSWERED, CALL_ARRANGED, CALL_HELD, MEETING_ARRANGED, MEETING_HELD -> true;
            default -> false;
        };
    }

    /** Whether it says nothing without words: the answer itself, or what the family was told. */
    public boolean needsWords() {
        return this == ANSWERED || this == FAMILY_TOLD;
    }

    /** What has to have come before; empty if nothing has. */
    public Optional<OutcomeKind> after() {
        return switch (this) {
            case CALL_HELD -> Optional.of(CALL_ARRANGED);
            case MEETING_HELD -> Optional.of(MEETING_ARRANGED);
            default -> Optional.empty();
        };
    }
}
