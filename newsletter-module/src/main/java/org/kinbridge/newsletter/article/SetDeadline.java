package org.kinbridge.newsletter.article;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/**
 * The day by which a version shall be approved.
 *
 * @param before the deadline that was seen; null for none
 * @param due the new one; null takes it away
 */
public record SetDeadline(
        UUID work,
        Language language,
        @Nullable LocalDate before,
        @Nullable LocalDate due) {}
