package org.kinbridge.newsletter.issue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/**
 * Something that keeps an issue from being signed off, or that whoever signs it should know.
 *
 * @param edition the edition it is about, or null for the whole issue
 * @param work the work to mend, or null
 * @param subject the title of the piece; may be empty
 * @param spot the block to mend, or null if it is not about one
 */
public record Finding(
        CheckKind kind,
        @Nullable Language edition,
        @Nullable UUID work,
        String subject,
        @Nullable Spot spot) {

    Finding(CheckKind kind, @Nullable Language edition, @Nullable UUID work, String subject) {
        this(kind, edition, work, subject, null);
    }

    /**
     * A block of a piece.
     *
     * @param language of the words of the piece
     * @param block its id
     * @param number its place in the piece, from 1
     * @param words what it is known by: the address of a link, a caption; may be empty
     * @param photograph the photograph it shows; null if it shows none of the library
     */
    public record Spot(
            Language language,
            String block,
            int number,
            String words,
            @Nullable UUID photograph) {}
}
