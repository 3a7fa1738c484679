package org.kinbridge.cases.appeal;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;

/**
 * Something came back.
 *
 * @param receivedOn   on which day; not in the future
 * @param summary      what it says, in a few words; at most 4000 characters
 * @param familyToldOn when the family was told; null if it has not been
 */
public record RecordReply(
        @Nullable LocalDate receivedOn,
        ReplyOutcome outcome,
        String summary,
        @Nullable LocalDate familyToldOn) {

    private static final int LONGEST = 4000;

    public RecordReply {
        summary = summary.strip();
    }

    /** @return the day. @throws InvalidInput if a particular is missing or impossible */
    LocalDate check(LocalDate today) {
        new InvalidInput.Collector()
                .rejectIf(receivedOn == null || receivedOn.isAfter(today), "receivedOn", "appeals.error.day")
                .rejectIf(summary.isEmpty() || summary.length() > LONGEST, "summary", "appeals.error.summary")
                .rejectIf(
                        familyToldOn != null
                                && (familyToldOn.isAfter(today)
                                        || receivedOn != null && familyToldOn.isBefore(receivedOn)),
                        "familyToldOn",
                        "appeals.error.told")
                .throwIfAny();
        return Objects.requireNonNull(receivedOn);
    }
}
