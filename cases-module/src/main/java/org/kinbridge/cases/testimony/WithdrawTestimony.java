package org.kinbridge.cases.testimony;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;

/**
 * A witness takes a testimony back.
 *
 * @param version that was on the screen
 * @param on the day on which the witness said so; not in the future
 * @param words what the witness said, or how it became known; goes under the seal of the case
 */
public record WithdrawTestimony(
        TestimonyId id, int version, @Nullable LocalDate on, String words) {

    private static final int LONGEST = 2_000;

    public WithdrawTestimony {
        words = words.strip();
    }

    void check(LocalDate today) {
        new InvalidInput.Collector()
                .rejectIf(on == null || on.isAfter(today), "on", "testimonies.problem.withdrawnOn")
                .rejectIf(words.isEmpty(), "words", "testimonies.problem.withdrawnWords")
                .rejectIf(words.length() > LONGEST, "words", "testimonies.problem.long", LONGEST)
                .throwIfAny();
    }
}
