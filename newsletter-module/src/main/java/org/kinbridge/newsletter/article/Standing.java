package org.kinbridge.newsletter.article;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose a language version is.
 *
 * @param writtenBy account of its author or translator; null if nobody of the staff wrote it
 * @param heldBy account of the person who has it now; null if it is nobody's turn, or anybody's whose role fits
 * @param heldByName the same person by name; empty for nobody in particular
 * @param given the hand-over that brought it there
 * @param due the day by which it shall be approved; null without one
 * @param deadline the same as seen from today, while it still counts; null otherwise
 */
public record Standing(
        @Nullable UUID writtenBy,
        @Nullable UUID heldBy,
        String heldByName,
        Given given,
        @Nullable LocalDate due,
        @Nullable Deadline deadline) {

    /**
     * The latest hand-over.
     *
     * @param byName who handed it over; empty if nobody has yet
     * @param note why; may be empty
     * @param at when; null if nobody has yet
     * @param number how often it changed hands
     */
    public record Given(
            String byName, String note, @Nullable Instant at, int number) {}

    /** Whether it is this person's piece, or in this person's hands. */
    public boolean concerns(@Nullable UUID account) {
        return account != null && (account.equals(writtenBy) || account.equals(heldBy));
    }

    public boolean isLate() {
        return deadline != null && deadline.isLate();
    }
}
