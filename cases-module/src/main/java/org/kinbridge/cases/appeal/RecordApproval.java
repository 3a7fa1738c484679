package org.kinbridge.cases.appeal;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;

/**
 * The family has approved the letter.
 *
 * @param number   the version of the letter that they approved
 * @param by       who of the family
 * @param way      how
 * @param language in which language they heard or read it
 * @param on       on which day; not in the future
 */
public record RecordApproval(
        int number,
        String by,
        ApprovalWay way,
        Language language,
        @Nullable LocalDate on) {

    private static final int LONGEST = 200;

    public RecordApproval {
        by = by.strip();
    }

    /** @return the day. @throws InvalidInput if a particular is missing or impossible */
    LocalDate check(LocalDate today) {
        InvalidInput.Collector problems = new InvalidInput.Collector()
                .rejectIf(by.isEmpty() || by.length() > LONGEST, "by", "appeals.error.by")
                .rejectIf(on == null || on.isAfter(today), "on", "appeals.error.day");
        problems.throwIfAny();
        return Objects.requireNonNull(on);
    }
}
