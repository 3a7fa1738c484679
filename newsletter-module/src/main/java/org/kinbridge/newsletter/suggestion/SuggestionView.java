package org.kinbridge.newsletter.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.comparison.Passage;

/**
 * Other words for a block, as the reader sees them.
 *
 * @param block id of the block; it may be gone
 * @param version to be given back with what is decided
 * @param passages the old and the new words in one
 * @param reshaped whether the words are the same, set or linked otherwise
 * @param decidedByName who decided; empty while it is open
 * @param mayAccept whether the reader may take it now
 * @param mayReject whether the reader may leave it, or take back what is their own
 */
public record SuggestionView(
        UUID id,
        int version,
        String block,
        SuggestionState state,
        Language language,
        Direction direction,
        List<Passage> passages,
        boolean reshaped,
        String why,
        String byName,
        Instant at,
        String decidedByName,
        @Nullable Instant decidedAt,
        boolean mayAccept,
        boolean mayReject) {

    public SuggestionView {
        passages = List.copyOf(passages);
    }
}
