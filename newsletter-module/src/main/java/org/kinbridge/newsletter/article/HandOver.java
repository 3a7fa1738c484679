package org.kinbridge.newsletter.article;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.text.Language;

/**
 * A step of the life cycle, and who has the piece next.
 *
 * @param seen number of the latest hand-over that was seen; 0 for none
 * @param to who has it next; null where the step leaves it to nobody
 * @param note why, for whoever has it next; 1 to 1000 characters
 */
public record HandOver(
        UUID work,
        Language language,
        int seen,
        VersionStep step,
        @Nullable AccountId to,
        String note) {

    static final int LONGEST_NOTE = 1000;

    public HandOver {
        note = note.strip();
    }
}
