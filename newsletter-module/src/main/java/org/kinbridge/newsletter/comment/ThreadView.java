package org.kinbridge.newsletter.comment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was said about one passage.
 *
 * @param version to be given back with what is done to it
 * @param quotation the words that it is about, as they stood then; empty for a whole block that is there
 * @param place where they stand now
 * @param resolvedByName who resolved it; empty while it is open
 * @param mayResolve whether the reader can resolve and reopen it
 * @param comments the first one first
 */
public record ThreadView(
        UUID id,
        int version,
        String quotation,
        Place place,
        boolean resolved,
        String resolvedByName,
        @Nullable Instant resolvedAt,
        boolean mayResolve,
        List<CommentView> comments) {

    public ThreadView {
        comments = List.copyOf(comments);
    }

    /** What was said last. */
    public CommentView getLatest() {
        return comments.get(comments.size() - 1);
    }
}
