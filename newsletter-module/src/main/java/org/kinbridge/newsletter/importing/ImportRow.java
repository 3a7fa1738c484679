package org.kinbridge.newsletter.importing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.extraction.SourceFormat;
import org.kinbridge.newsletter.publication.FiledNumber;

/**
 * One import in the list.
 *
 * @param lines 0 until the text could be read
 * @param pieces 0 until it was analysed
 * @param issue the issue it became, once accepted
 * @param batch the files that were uploaded together; null for a single one
 * @param trouble why it cannot be read
 */
public record ImportRow(
        ImportId id,
        String fileName,
        SourceFormat format,
        ImportStatus status,
        int lines,
        int pieces,
        @Nullable Language language,
        @Nullable FiledNumber issue,
        Instant startedAt,
        Instant changedAt,
        @Nullable UUID batch,
        @Nullable Trouble trouble) {

    /** The key of a text, and what that names. */
    public record Trouble(String key, String words) {

        /** From what is kept; null when no trouble is. */
        static @Nullable Trouble of(@Nullable String key, @Nullable String words) {
            return key == null ? null : new Trouble(key, Objects.requireNonNullElse(words, ""));
        }

        /** What the text names, as it is printed: a number as one. */
        public List<Object> arguments() {
            return List.of(words.matches("\\d{1,9}") ? Integer.valueOf(words) : words);
        }
    }

    /** Whether the program still works on it. */
    public boolean isAtWork() {
        return status == ImportStatus.ANALYSING;
    }
}
