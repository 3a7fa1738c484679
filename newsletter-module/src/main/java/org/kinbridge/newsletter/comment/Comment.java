package org.kinbridge.newsletter.comment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.kinbridge.core.security.Caller;

/** One thing that somebody said about a passage. Never changed; the database refuses it too. */
@Entity
@Immutable
@Table(schema = "newsletter", name = "comment")
class Comment {

    @Id
    private UUID id;

    @Column(name = "thread_id", nullable = false)
    private UUID threadId;

    @Column(nullable = false)
    private int number;

    @Column(name = "by_account", nullable = false)
    private UUID byAccount;

    @Column(name = "by_name", nullable = false)
    private String byName;

    @Column(nullable = false)
    private String words;

    @Column(name = "said_at", nullable = false)
    private Instant at;

    @SuppressWarnings("NullAway") // for Hibernate only
    protected Comment() {}

    Comment(UUID threadId, int number, Caller.Staff by, String words, Instant at) {
        this.id = UUID.randomUUID();
        this.threadId = threadId;
        this.number = number;
        this.byAccount = by.account().value();
        this.byName = by.name();
        this.words = words;
        this.at = at;
    }

    UUID threadId() {
        return threadId;
    }

    CommentView view() {
        return new CommentView(byName, at, words);
    }
}
