package org.kinbridge.cases.fact;

import java.time.LocalDate;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.time.FuzzyDate;
import org.kinbridge.core.time.FuzzyDateReader;
import org.kinbridge.core.time.UnreadableDate;

/**
 * A statement about a person, as taken down.
 *
 * @param when the words for the date as given; empty if nobody knows
 * @param language in which the date was typed
 * @param where the place in words; may be empty
 * @param what what happened, in the source's words; may be empty
 * @param source who says so, or where it is written
 */
public record NewFact(
        FactKind kind,
        String when,
        Language language,
        String where,
        String what,
        String source,
        Hearing hearing,
        Confidence confidence) {

    private static final int LONGEST = 4000;

    public NewFact {
        when = when.strip();
        where = where.strip();
        what = what.strip();
        source = source.strip();
    }

    /**
     * Rejects a date that is none or has not come yet, and a fact without a source or without content.
     *
     * @param prefix of the field names: {@code when}, {@code what}, {@code source}
     * @param today facts begin no later than this
     */
    public void check(String prefix, FuzzyDateReader reader, LocalDate today, InvalidInput.Collector problems) {
        problems.rejectIf(source.isEmpty(), prefix + "source", "fact.error.source");
        problems.rejectIf(when.isEmpty() && where.isEmpty() && what.isEmpty(), prefix + "what", "fact.error.empty");
        boolean tooLong = Math.max(what.length(), Math.max(where.length(), source.length())) > LONGEST;
        problems.rejectIf(tooLong, prefix + "what", "fact.error.long", LONGEST);
        if (!when.isEmpty()) {
            checkDate(prefix, reader, today, problems);
        }
    }

    private void checkDate(String prefix, FuzzyDateReader reader, LocalDate today, InvalidInput.Collector problems) {
        try {
            FuzzyDate date = reader.read(when, language);
            LocalDate earliest = date.earliest();
            problems.rejectIf(earliest != null && earliest.isAfter(today), prefix + "when", "fact.error.future");
        } catch (UnreadableDate unreadable) {
            problems.reject(
                    prefix + "when",
                    unreadable.messageKey(),
                    unreadable.arguments().toArray());
        }
    }
}
