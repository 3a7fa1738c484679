package org.kinbridge.newsletter.mailing;

import java.util.EnumSet;
import java.util.Set;

/** Where the sending of an edition stands. */
public enum MailingState {
    /** Being prepared. */
    DRAFT,
    /** The public page answers, the message is complete, there are readers. */
    CHECKED,
    /** Somebody has had the message in their own mailbox. */
    TEST_SENT,
    /** Waits for a second person. */
    PENDING_APPROVAL,
    /** A second person has approved; waits for the hour, or for somebody to press the button. */
    SCHEDULED,
    /** The list of recipients is being written into the ledger. */
    SNAPSHOT,
    SENDING,
    PAUSED,
    COMPLETED,
    /** Everything is handed over but what nobody can know; a person decides about each. */
    COMPLETED_WITH_UNCERTAIN,
    CANCELLED;

    private static final Set<MailingState> ENDED = EnumSet.of(COMPLETED, COMPLETED_WITH_UNCERTAIN, CANCELLED);

    Set<MailingState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(CHECKED, CANCELLED);
            case CHECKED -> EnumSet.of(CHECKED, TEST_SENT, CANCELLED);
            case TEST_SENT -> EnumSet.of(CHECKED, TEST_SENT, PENDING_APPROVAL, CANCELLED);
            case PENDING_APPROVAL -> EnumSet.of(DRAFT, SCHEDULED, CANCELLED);
            case SCHEDULED -> EnumSet.of(SNAPSHOT, CANCELLED);
            case SNAPSHOT -> EnumSet.of(SENDING, CANCELLED);
            case SENDING -> EnumSet.of(PAUSED, COMPLETED, COMPLETED_WITH_UNCERTAIN, CANCELLED);
            case PAUSED -> EnumSet.of(SENDING, CANCELLED);
            case COMPLETED_WITH_UNCERTAIN -> EnumSet.of(COMPLETED, SENDING);
            case COMPLETED, CANCELLED -> EnumSet.noneOf(MailingState.class);
        };
    }

    boolean mayBecome(MailingState state) {
        return next().contains(state);
    }

    public boolean hasEnded() {
        return ENDED.contains(this);
    }
}
