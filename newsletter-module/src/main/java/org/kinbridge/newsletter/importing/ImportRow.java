package org.kinbridge.newsletter.importing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/**
 * One import in the list.
 *
 * @param lines 0 until the text could be read
 * @param pieces 0 until it was analysed
 * @param issueNumber the number of the issue it became, once accepted
 */
public record ImportRow(
        ImportId id,
        String fileName,
        ImportStatus status,
        int lines,
        int pieces,
        @Nullable Language language,
        @Nullable Integer issueNumber,
        Instant changedAt) {}
