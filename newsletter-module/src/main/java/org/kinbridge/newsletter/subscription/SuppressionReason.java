package org.kinbridge.newsletter.subscription;

/** Why an address must not be mailed again. */
public enum SuppressionReason {
    /** The person asked to be forgotten. */
    ERASED,
    /** The person told the mail provider that our mail was unwanted. */
    COMPLAINED,
    /** The mailbox or its host does not exist. */
    DEAD_ADDRESS;

    /**
     * Whether the person's own new subscription, confirmed from the mailbox, ends the suppression. Who asked to be
     * forgotten may change their mind; after a complaint we do not even ask for confirmation again.
     */
    boolean endsByOwnConfirmation() {
        return this == ERASED;
    }
}
