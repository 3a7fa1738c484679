package org.kinbridge.newsletter.likeness;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;

/**
 * That somebody took their consent back.
 *
 * @param consent which, based on this version of it
 * @param on when they said so
 * @param words what they said; sealed; may be empty
 */
public record WithdrawLikeness(
        UUID consent, int version, @Nullable LocalDate on, String words) {

    private static final int LONGEST_WORDS = 2000;

    public WithdrawLikeness {
        words = words.strip();
    }

    /** @throws InvalidInput naming each component that cannot be accepted */
    void check(LocalDate today) {
        new InvalidInput.Collector()
                .rejectIf(on == null, "on", "likeness.problem.withdrawnOn")
                .rejectIf(on != null && on.isAfter(today), "on", "likeness.problem.onLater")
                .rejectIf(words.length() > LONGEST_WORDS, "words", "newsroom.problem.tooLong", LONGEST_WORDS)
                .throwIfAny();
    }
}
