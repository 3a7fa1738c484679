package org.kinbridge.newsletter.article;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A deadline as seen from today.
 *
 * @param daysLeft 0 today, 1 tomorrow, negative when it is late
 */
public record Deadline(LocalDate day, long daysLeft) {

    static Deadline of(LocalDate day, LocalDate today) {
        return new Deadline(day, ChronoUnit.DAYS.between(today, day));
    }

    public boolean isLate() {
        return daysLeft < 0;
    }

    /** Whether it is late, or due today or tomorrow. */
    public boolean isPressing() {
        return daysLeft <= 1;
    }

    /** Which words say it: {@code late}, {@code today}, {@code tomorrow} or {@code later}. */
    public String word() {
        if (isLate()) {
            return "late";
        }
        return daysLeft == 0 ? "today" : daysLeft == 1 ? "tomorrow" : "later";
    }

    /** Days of delay, or days left; never negative. */
    public long days() {
        return Math.abs(daysLeft);
    }
}
