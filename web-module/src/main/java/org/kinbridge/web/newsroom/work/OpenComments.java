package org.kinbridge.web.newsroom.work;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kinbridge.newsletter.article.VersionView;
import org.kinbridge.newsletter.comment.Comments;

/** How many comments of a piece are open, for pages that show the piece. */
@Named
@RequestScoped
public class OpenComments {

    private final Comments comments;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected OpenComments() {
        this.comments = null;
    }

    @Inject
    OpenComments(Comments comments) {
        this.comments = comments;
    }

    public long of(VersionView version) {
        return comments.open(version.work(), version.language());
    }
}
