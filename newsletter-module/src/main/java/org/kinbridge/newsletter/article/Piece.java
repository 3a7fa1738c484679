package org.kinbridge.newsletter.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/**
 * A language version, for a feature that keeps something beside it.
 *
 * @param version id of the language version
 * @param writable whether the caller may save new words now: neither somebody else's, nor cleared as it is, nor published
 * @param writtenHere whether the newsroom wrote it; false for what came by clearance
 * @param standing whose it is
 */
public record Piece(
        UUID version,
        UUID work,
        Language language,
        String title,
        boolean writable,
        boolean writtenHere,
        Standing standing) {

    /** Whether it is this person's piece, or in this person's hands. */
    public boolean concerns(@Nullable UUID account) {
        return standing.concerns(account);
    }
}
