package org.kinbridge.cases.clearance;

import java.time.LocalDate;
import java.util.Set;
import org.kinbridge.cases.appeal.ApprovalWay;
import org.kinbridge.core.text.Language;

/**
 * The enquirer's yes to printing.
 *
 * @param fields   what may be printed; never empty
 * @param by       who gave it
 * @param way      how they came to know what is to be printed
 * @param language in which language
 * @param on       on which day
 */
public record Consent(Set<PublishableField> fields, String by, ApprovalWay way, Language language, LocalDate on) {

    public Consent {
        fields = Set.copyOf(fields);
    }
}
