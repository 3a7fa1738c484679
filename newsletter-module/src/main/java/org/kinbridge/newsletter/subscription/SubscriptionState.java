package org.kinbridge.newsletter.subscription;

import java.util.EnumSet;
import java.util.Set;

/** Where a subscription stands. {@link #ERASED} is never stored: of an erased subscriber only a keyed hash stays. */
public enum SubscriptionState {
    /** Asked for, not yet confirmed from the mailbox itself. Gets no issue. */
    PENDING,
    /** Gets each issue of its language. */
    CONFIRMED,
    /** Left; may come back by asking and confirming again. */
    UNSUBSCRIBED,
    /** Must not be written to: complained, or the mailbox does not exist. */
    SUPPRESSED,
    /** Nothing is kept but the hash that stops the address from being put on the list again by us. */
    ERASED;

    /** Whether issues may be mailed. */
    public boolean getsMail() {
        return this == CONFIRMED;
    }

    Set<SubscriptionState> next() {
        return switch (this) {
            case PENDING -> EnumSet.of(CONFIRMED, SUPPRESSED, ERASED);
            case CONFIRMED -> EnumSet.of(UNSUBSCRIBED, SUPPRESSED, ERASED);
            case UNSUBSCRIBED -> EnumSet.of(CONFIRMED, SUPPRESSED, ERASED);
            case SUPPRESSED -> EnumSet.of(ERASED);
            case ERASED -> EnumSet.noneOf(SubscriptionState.class);
        };
    }

    boolean mayBecome(SubscriptionState state) {
        return next().contains(state);
    }
}
