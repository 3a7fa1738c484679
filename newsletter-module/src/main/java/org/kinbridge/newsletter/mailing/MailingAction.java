package org.kinbridge.newsletter.mailing;

import java.util.EnumSet;
import java.util.Set;
import org.kinbridge.core.problem.Refused;

/** What a person can do with a mailing, and in which states. */
public enum MailingAction {
    CHECK(EnumSet.of(MailingState.DRAFT, MailingState.CHECKED, MailingState.TEST_SENT)),
    SEND_TEST(EnumSet.of(MailingState.CHECKED, MailingState.TEST_SENT)),
    ASK_APPROVAL(EnumSet.of(MailingState.TEST_SENT)),
    APPROVE(EnumSet.of(MailingState.PENDING_APPROVAL)),
    SEND_BACK(EnumSet.of(MailingState.PENDING_APPROVAL)),
    START(EnumSet.of(MailingState.SCHEDULED)),
    PAUSE(EnumSet.of(MailingState.SENDING)),
    RESUME(EnumSet.of(MailingState.PAUSED)),
    CANCEL(EnumSet.complementOf(
            EnumSet.of(MailingState.COMPLETED, MailingState.COMPLETED_WITH_UNCERTAIN, MailingState.CANCELLED))),
    SETTLE(EnumSet.of(MailingState.SENDING, MailingState.PAUSED, MailingState.COMPLETED_WITH_UNCERTAIN));

    private final Set<MailingState> states;

    MailingAction(Set<MailingState> states) {
        this.states = states;
    }

    public boolean isPossibleIn(MailingState state) {
        return states.contains(state);
    }

    /** @throws Refused with a text that says when the action is possible */
    void require(MailingState state) {
        if (!isPossibleIn(state)) {
            throw new Refused("mailings.refused." + name());
        }
    }
}
