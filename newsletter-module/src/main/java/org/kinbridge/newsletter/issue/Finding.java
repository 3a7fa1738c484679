package org.kinbridge.newsletter.issue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/**
 * Something that keeps an issue from being signed off.
 *
 * @param edition the edition it is about, or null for the whole issue
 * @param work the work to mend, or null
 * @param subject the title of the piece; may be empty
 */
public record Finding(
        CheckKind kind,
        @Nullable Language edition,
        @Nullable UUID work,
        String subject) {}
