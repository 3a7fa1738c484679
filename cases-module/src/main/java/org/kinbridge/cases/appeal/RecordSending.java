package org.kinbridge.cases.appeal;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;

/**
 * The approved letter was sent.
 *
 * @param recipient who it went to, as on the envelope; at most 500 characters
 * @param reference what the body or the post office calls it; may be empty
 * @param proof     what shows that it was sent (receipt, message id); may be empty
 * @param on        on which day; not in the future
 * @param dueOn     by when a reply is due; if null, after the body's usual time
 */
public record RecordSending(
        Channel channel,
        String recipient,
        String reference,
        String proof,
        @Nullable LocalDate on,
        @Nullable LocalDate dueOn) {

    private static final int LONGEST = 500;

    public RecordSending {
        recipient = recipient.strip();
        reference = reference.strip();
        proof = proof.strip();
    }

    /** @return the day. @throws InvalidInput if a particular is missing or impossible */
    LocalDate check(LocalDate today) {
        new InvalidInput.Collector()
                .rejectIf(recipient.isEmpty() || recipient.length() > LONGEST, "recipient", "appeals.error.recipient")
                .rejectIf(reference.length() > LONGEST, "reference", "appeals.error.long", LONGEST)
                .rejectIf(proof.length() > LONGEST, "proof", "appeals.error.long", LONGEST)
                .rejectIf(on == null || on.isAfter(today), "sentOn", "appeals.error.day")
                .rejectIf(on != null && dueOn != null && dueOn.isBefore(on), "dueOn", "appeals.error.due")
                .throwIfAny();
        return Objects.requireNonNull(on);
    }
}
