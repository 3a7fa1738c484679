package org.kinbridge.newsletter.mailing;

import java.util.EnumSet;
import java.util.Set;

/** Where the message to one recipient stands. */
public enum DeliveryState {
    /** To be sent, at once or after a wait. */
    PENDING,
    /** Taken by a worker; nothing has left the house. */
    CLAIMED,
    /** Being handed to the mail server; from here on it may have left the house. */
    SUBMITTING,
    /** The mail server took it. */
    ACCEPTED,
    /** Nobody knows whether it left the house; never sent again without a person's decision. */
    UNCERTAIN,
    /** Put off too often by the other side. */
    BOUNCED_SOFT,
    /** Refused for good. */
    BOUNCED_HARD,
    COMPLAINED,
    /** The reader left between the snapshot and their turn. */
    SUPPRESSED;

    Set<DeliveryState> next() {
        return switch (this) {
            case PENDING -> EnumSet.of(CLAIMED, SUPPRESSED);
            case CLAIMED -> EnumSet.of(SUBMITTING, PENDING, SUPPRESSED);
            case SUBMITTING -> EnumSet.of(ACCEPTED, PENDING, BOUNCED_SOFT, BOUNCED_HARD, UNCERTAIN);
            case ACCEPTED -> EnumSet.of(BOUNCED_SOFT, BOUNCED_HARD, COMPLAINED);
            case UNCERTAIN -> EnumSet.of(ACCEPTED, PENDING);
            case BOUNCED_SOFT, BOUNCED_HARD, COMPLAINED, SUPPRESSED -> EnumSet.noneOf(DeliveryState.class);
        };
    }

    boolean mayBecome(DeliveryState state) {
        return next().contains(state);
    }

    /** Whether the program has still something to do for it. */
    boolean isOpen() {
        return this == PENDING || this == CLAIMED || this == SUBMITTING;
    }
}
