package org.kinbridge.newsletter.mailing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.FiledNumber;

/**
 * A mailing as the desk shows it.
 *
 * @param issue says whose readers it goes to; people are shown its running number
 * @param sentBackBecause what the second person wants changed; empty if nothing
 * @param scheduledFor the hour of sending; empty until somebody starts it
 * @param overdue the hour passed while the program did not run; a person must start it again
 * @param serverAway the mail server did not answer at the last attempt; the program goes on trying
 */
public record MailingView(
        MailingId id,
        int version,
        FiledNumber issue,
        Language language,
        MailingState state,
        Instant stateSince,
        AccountId preparedBy,
        @Nullable AccountId approvedBy,
        String sentBackBecause,
        @Nullable Instant scheduledFor,
        boolean overdue,
        boolean serverAway,
        DeliveryCounts counts) {

    /** Approved, and nobody has pressed the button yet, or the hour was missed. */
    public boolean waitsForStart() {
        return state == MailingState.SCHEDULED && (scheduledFor == null || overdue);
    }

    /** Something goes on without anybody pressing a button. */
    public boolean runsByItself() {
        boolean starting = state == MailingState.SCHEDULED && !waitsForStart();
        return starting || state == MailingState.SNAPSHOT || state == MailingState.SENDING;
    }

    public boolean can(MailingAction action) {
        return action.isPossibleIn(state) && (action != MailingAction.START || waitsForStart());
    }
}
