package org.kinbridge.newsletter.importing;

/**
 * What an editor decided about private data: masked, or kept with a reason.
 *
 * @param keep whether it stays readable
 * @param reason why it may be printed; empty when masked
 */
public record ContactDecision(boolean keep, String reason) {

    public ContactDecision {
        reason = reason.strip();
        if (keep && reason.isEmpty()) {
            throw new NotPossible(NotPossible.Why.REASON_MISSING);
        }
    }

    public static ContactDecision mask() {
        return new ContactDecision(false, "");
    }
}
