package org.kinbridge.cases.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.time.FuzzyDateReader;
import org.kinbridge.core.time.UnreadableDate;

/**
 * States whether a person lives, and who says so.
 *
 * @param version of the person that was on the screen
 * @param basis null if none was chosen
 * @param source who says so, or where it is written; needed unless the status is unknown
 * @param when as of when, in words; may be empty
 * @param language in which the date was typed
 */
public record StateVital(
        PersonId id,
        int version,
        VitalStatus status,
        @Nullable VitalBasis basis,
        String source,
        String when,
        Language language) {

    private static final int LONGEST = 500;

    public StateVital {
        source = source.strip();
        when = when.strip();
    }

    boolean unknown() {
        return status == VitalStatus.UNKNOWN;
    }

    void check(FuzzyDateReader reader, LocalDate today, InvalidInput.Collector problems) {
        if (unknown()) {
            return;
        }
        problems.rejectIf(basis == null || basis == VitalBasis.NOT_STATED, "basis", "persons.vital.error.basis");
        problems.rejectIf(source.isEmpty(), "source", "persons.vital.error.source");
        problems.rejectIf(source.length() > LONGEST, "source", "person.error.longContact", LONGEST);
        if (!when.isEmpty()) {
            checkDate(reader, today, problems);
        }
    }

    private void checkDate(FuzzyDateReader reader, LocalDate today, InvalidInput.Collector problems) {
        try {
            LocalDate earliest = reader.read(when, language).earliest();
            problems.rejectIf(earliest != null && earliest.isAfter(today), "when", "fact.error.future");
        } catch (UnreadableDate unreadable) {
            problems.reject(
                    "when", unreadable.messageKey(), unreadable.arguments().toArray());
        }
    }
}
