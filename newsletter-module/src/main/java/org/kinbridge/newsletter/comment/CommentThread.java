package org.kinbridge.newsletter.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.Caller;

/** What is said about one passage of a language version, until somebody resolves it. */
@Entity
@Table(schema = "newsletter", name = "comment_thread")
class CommentThread {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "language_version_id", nullable = false, updatable = false)
    private UUID versionId;

    @Embedded
    private Anchor anchor;

    @Column(name = "opened_by", nullable = false, updatable = false)
    private UUID openedBy;

    @Column(nullable = false)
    private int comments;

    @Column(name = "latest_at", nullable = false)
    private Instant latestAt;

    @Column(name = "latest_by_name", nullable = false)
    private String latestByName;

    /** Who has to hear of the latest comment; null for nobody in particular. */
    @Column(name = "waits_for")
    private @Nullable UUID waitsFor;

    @Column(nullable = false)
    private boolean resolved;

    @Column(name = "resolved_by_name", nullable = false)
    private String resolvedByName = "";

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    @SuppressWarnings("NullAway") // for Hibernate only
    protected CommentThread() {}

    CommentThread(UUID versionId, Anchor anchor, Caller.Staff opener, Instant now) {
        this.id = UUID.randomUUID();
        this.versionId = versionId;
        this.anchor = anchor;
        this.openedBy = opener.account().value();
        this.latestAt = now;
        this.latestByName = opener.name();
    }

    /**
     * Adds what somebody says.
     *
     * @param writer whose piece it is; null if it is nobody's of the staff
     * @throws Refused if it was resolved
     */
    Comment say(Caller.Staff who, String words, @Nullable UUID writer, Instant now) {
        if (resolved) {
            throw new Refused("comments.refused.resolved");
        }
        UUID me = who.account().value();
        comments++;
        latestAt = now;
        latestByName = who.name();
        waitsFor = me.equals(writer) ? (me.equals(openedBy) ? null : openedBy) : writer;
        return new Comment(id, comments, who, words, now);
    }

    /** Nothing more is to be done about it. @throws Refused if it was resolved already */
    void resolve(Caller.Staff who, Instant now) {
        if (resolved) {
            throw new Refused("comments.refused.resolved");
        }
        resolved = true;
        resolvedByName = who.name();
        resolvedAt = now;
        latestAt = now;
    }

    /** @throws Refused if it is open */
    void reopen(Instant now) {
        if (!resolved) {
            throw new Refused("comments.refused.open");
        }
        resolved = false;
        resolvedByName = "";
        resolvedAt = null;
        latestAt = now;
    }

    boolean isOf(@Nullable UUID account) {
        return openedBy.equals(account);
    }

    UUID id() {
        return id;
    }

    UUID versionId() {
        return versionId;
    }

    int version() {
        return version;
    }

    Anchor anchor() {
        return anchor;
    }

    Instant latestAt() {
        return latestAt;
    }

    String latestByName() {
        return latestByName;
    }

    ThreadView view(Place place, boolean mayResolve, List<CommentView> said) {
        return new ThreadView(
                id, version, anchor.shown(place), place, resolved, resolvedByName, resolvedAt, mayResolve, said);
    }
}
