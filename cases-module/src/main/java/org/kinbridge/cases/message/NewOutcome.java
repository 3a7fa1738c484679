package org.kinbridge.cases.message;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;

/**
 * Something that came of a message.
 *
 * @param on not in the future; for a call or a meeting that is arranged, the day on which that was agreed
 * @param words the answer, or what the family was told; otherwise a remark, which may be empty
 * @param freely that the sought person gave it freely, through a channel that neither family, camp nor authority
 *     controls
 */
public record NewOutcome(OutcomeKind kind, @Nullable LocalDate on, String words, boolean freely) {

    private static final int LONGEST = 8000;

    public NewOutcome {
        words = words.strip();
    }

    void check(LocalDate today, InvalidInput.Collector problems) {
        problems.rejectIf(on == null || on.isAfter(today), "on", "messages.error.on")
                .rejectIf(kind.needsWords() && words.isEmpty(), "words", "messages.error.words")
                .rejectIf(words.length() > LONGEST, "words", "messages.error.long", LONGEST);
    }
}
