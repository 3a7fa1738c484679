package org.kinbridge.cases.clearance;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.appeal.ApprovalWay;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;

/**
 * The enquirer, or the witness, has said what may be printed; see {@link Consent}.
 *
 * @param on not in the future
 */
public record RecordConsent(
        Set<PublishableField> fields,
        String by,
        ApprovalWay way,
        Language language,
        @Nullable LocalDate on) {

    private static final int LONGEST = 200;

    public RecordConsent {
        fields = Set.copyOf(fields);
        by = by.strip();
    }

    /** @throws InvalidInput if a particular is missing or impossible, or the text itself may not be printed */
    Consent check(LocalDate today) {
        new InvalidInput.Collector()
                .rejectIf(!fields.contains(PublishableField.LETTER_TEXT), "fields", "clearance.error.fields")
                .rejectIf(by.isEmpty() || by.length() > LONGEST, "by", "clearance.error.by")
                .rejectIf(on == null || on.isAfter(today), "on", "clearance.error.day")
                .throwIfAny();
        return new Consent(fields, by, way, language, Objects.requireNonNull(on));
    }
}
