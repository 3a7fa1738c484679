package org.kinbridge.cases.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.time.FuzzyDate;
import org.kinbridge.core.time.FuzzyDateReader;
import org.kinbridge.core.time.UnreadableDate;

/** Reads the dates of reports; the field is {@code when}. */
@ApplicationScoped
class SealedDates {

    private final FuzzyDateReader reader;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SealedDates() {
        this.reader = null;
        this.clock = null;
    }

    @Inject
    SealedDates(FuzzyDateReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    /** Rejects words that are no date, or one that has not come yet. */
    void check(String words, Language language, InvalidInput.Collector problems) {
        try {
            FuzzyDate date = read(words, language);
            LocalDate earliest = date == null ? null : date.earliest();
            problems.rejectIf(earliest != null && earliest.isAfter(LocalDate.now(clock)), "when", "fact.error.future");
        } catch (UnreadableDate unreadable) {
            problems.reject(
                    "when", unreadable.messageKey(), unreadable.arguments().toArray());
        }
    }

    /** Null for no words. */
    @Nullable
    FuzzyDate read(String words, Language language) {
        return words.isEmpty() ? null : reader.read(words, language);
    }
}
