package org.kinbridge.cases.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;

/**
 * Something promised to an enquirer.
 *
 * @param what in words
 * @param by the day by which it is to be kept
 */
public record NewPromise(String what, @Nullable LocalDate by) {

    private static final int LONGEST = 1000;
    private static final int MOST_YEARS = 5;

    public NewPromise {
        what = what.strip();
    }

    /** Rejects a promise of nothing, one without a day, and days before it was given or more than five years later. */
    void check(String prefix, LocalDate givenOn, InvalidInput.Collector problems) {
        problems.rejectIf(what.isEmpty(), prefix + "what", "contacts.error.promise")
                .rejectIf(what.length() > LONGEST, prefix + "what", "contacts.error.long", LONGEST)
                .rejectIf(by == null, prefix + "by", "contacts.error.by")
                .rejectIf(by != null && by.isBefore(givenOn), prefix + "by", "contacts.error.byBefore")
                .rejectIf(
                        by != null && by.isAfter(givenOn.plusYears(MOST_YEARS)),
                        prefix + "by",
                        "contacts.error.byFar",
                        MOST_YEARS);
    }
}
