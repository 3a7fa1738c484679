package org.kinbridge.newsletter.comment;

import java.util.List;
import org.kinbridge.newsletter.article.RevisionView;

/**
 * A piece with what is said about it.
 *
 * @param text the newest revision
 * @param mayComment false for what came by clearance, whose words nobody changes
 * @param threads in the order of the text; what has no place in it any more comes last
 */
public record CommentSheet(RevisionView text, boolean mayComment, List<ThreadView> threads) {

    public CommentSheet {
        threads = List.copyOf(threads);
    }
}
