package org.kinbridge.newsletter.translation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.DocumentJson;

/**
 * What somebody said about a block of a translation and a block of its source, with both as they were then. Never changed: what
 * is said later counts, and whether a translation is stale is found by comparing, not stored.
 */
@Entity
@Immutable
@Table(schema = "newsletter", name = "block_link")
class BlockLink {

    @Id
    private UUID id;

    @Column(name = "work_id", nullable = false)
    private UUID workId;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_language", nullable = false)
    private Language source;

    @Column(name = "source_revision", nullable = false)
    private int sourceRevision;

    @Column(name = "source_block", nullable = false)
    private String sourceBlock;

    /** The block of the source as it was, to show what changed; empty for what stands in the translation alone. */
    @Column(name = "source_words", nullable = false)
    private String sourceWords;

    @Column(name = "source_mark", nullable = false)
    private String sourceMark;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language;

    @Column(nullable = false)
    private String block;

    @Column(nullable = false)
    private String mark;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LinkReason reason;

    @Column(name = "by_account", nullable = false)
    private UUID byAccount;

    @Column(name = "by_name", nullable = false)
    private String byName;

    @Column(name = "said_at", nullable = false)
    private Instant at;

    @SuppressWarnings("NullAway") // for Hibernate only
    protected BlockLink() {}

    BlockLink(Between between, Said said, Caller.Staff by, Instant at) {
        Segment of = said.source();
        Segment translation = said.translation();
        this.id = UUID.randomUUID();
        this.workId = between.work();
        this.source = between.source();
        this.sourceRevision = between.sourceRevision();
        this.sourceBlock = of == null ? "" : of.key();
        this.sourceWords = of == null ? "" : DocumentJson.write(new Document(List.of(of.block())));
        this.sourceMark = of == null ? "" : of.mark();
        this.language = between.language();
        this.block = translation == null ? "" : translation.key();
        this.mark = translation == null ? "" : translation.mark();
        this.reason = said.reason();
        this.byAccount = by.account().value();
        this.byName = by.name();
        this.at = at;
    }

    /** Two language versions of a work. @param sourceRevision the newest of the source */
    record Between(UUID work, Language source, int sourceRevision, Language language) {}

    /** What is said: null for what is not there on that side. */
    record Said(
            LinkReason reason,
            @Nullable Segment source,
            @Nullable Segment translation) {}
}
