package org.kinbridge.cases.testimony;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.time.FuzzyDate;
import org.kinbridge.core.time.FuzzyDateReader;
import org.kinbridge.core.time.UnreadableDate;

/**
 * A testimony about to be taken down.
 *
 * @param witness null if the form did not say who
 * @param when the words for the day on which it was taken; empty if nobody remembers
 * @param typedIn the language in which the day was typed
 * @param way null if the form did not say how
 * @param language in which the witness spoke or wrote, in words
 */
public record NewTestimony(
        @Nullable Witness witness,
        String when,
        Language typedIn,
        @Nullable TestimonyWay way,
        String language) {

    private static final int LONGEST = 100;

    public NewTestimony {
        when = when.strip();
        language = language.strip();
    }

    void check(FuzzyDateReader dates, LocalDate today, InvalidInput.Collector problems) {
        problems.rejectIf(witness == null, "person", "testimonies.problem.witness");
        if (witness != null) {
            witness.check(problems);
        }
        problems.rejectIf(way == null, "way", "testimonies.problem.way");
        problems.rejectIf(language.isEmpty(), "language", "testimonies.problem.language");
        problems.rejectIf(language.length() > LONGEST, "language", "testimonies.problem.long", LONGEST);
        if (!when.isEmpty()) {
            checkDate(dates, today, problems);
        }
    }

    private void checkDate(FuzzyDateReader dates, LocalDate today, InvalidInput.Collector problems) {
        try {
            FuzzyDate date = dates.read(when, typedIn);
            LocalDate earliest = date.earliest();
            problems.rejectIf(earliest != null && earliest.isAfter(today), "when", "testimonies.problem.future");
        } catch (UnreadableDate unreadable) {
            problems.reject(
                    "when", unreadable.messageKey(), unreadable.arguments().toArray());
        }
    }
}
