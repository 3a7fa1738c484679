package org.kinbridge.cases.appeal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.kinbridge.core.text.Language;

/**
 * The family's yes to one exact version.
 *
 * @param number   the version
 * @param sha256   of the PDF of that version, 64 hex digits
 * @param by       who of the family
 * @param way      how they came to know it
 * @param language in which language
 * @param on       on which day
 */
@Embeddable
public record Approval(
        int number,
        String sha256,
        String by,
        @Enumerated(EnumType.STRING) ApprovalWay way,
        @Enumerated(EnumType.STRING) Language language,
        LocalDate on) {}
