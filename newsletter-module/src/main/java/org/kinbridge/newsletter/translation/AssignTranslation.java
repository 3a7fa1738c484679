package org.kinbridge.newsletter.translation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.text.Language;

/**
 * A translation that somebody shall make.
 *
 * @param to who shall make it; null if nobody was chosen
 * @param due the day by which it shall be approved; null without a deadline
 * @param note what is expected; 1 to 1000 characters
 */
public record AssignTranslation(
        UUID work,
        Language language,
        @Nullable AccountId to,
        @Nullable LocalDate due,
        String note) {}
