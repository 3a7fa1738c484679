package org.kinbridge.newsletter.suggestion;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.Caller;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.DocumentJson;

/** Other words for one block of a language version. What was suggested is never changed, only decided. */
@Entity
@Table(schema = "newsletter", name = "suggestion")
class Suggestion {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "language_version_id", nullable = false, updatable = false)
    private UUID versionId;

    @Column(name = "block_id", nullable = false, updatable = false)
    private String block;

    @Column(name = "base_revision", nullable = false, updatable = false)
    private int baseRevision;

    @Column(name = "base", nullable = false, updatable = false)
    private String base;

    @Column(name = "proposed", nullable = false, updatable = false)
    private String proposed;

    @Column(nullable = false, updatable = false)
    private String why;

    @Column(name = "by_account", nullable = false, updatable = false)
    private UUID byAccount;

    @Column(name = "by_name", nullable = false, updatable = false)
    private String byName;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    /** Whose piece it is, who hears of it; null if it is nobody's of the staff. */
    @Column(name = "waits_for", updatable = false)
    private @Nullable UUID waitsFor;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SuggestionState state = SuggestionState.OPEN;

    @Column(name = "decided_by_name", nullable = false)
    private String decidedByName = "";

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway") // for Hibernate only
    protected Suggestion() {}

    /** @param from what the block says now, and in which revision; @param to what it shall say, under the same id */
    Suggestion(UUID versionId, Based from, Block to, String why, Made made) {
        this.id = UUID.randomUUID();
        this.versionId = versionId;
        this.block = from.block().id();
        this.baseRevision = from.revision();
        this.base = json(from.block());
        this.proposed = json(to);
        this.why = why;
        this.byAccount = made.by().account().value();
        this.byName = made.by().name();
        this.madeAt = made.at();
        this.waitsFor = made.writer();
    }

    /** What a suggestion begins from. */
    record Based(Block block, int revision) {}

    /** Who makes it, when, and whose piece it is. */
    record Made(Caller.Staff by, Instant at, @Nullable UUID writer) {}

    /** @throws Refused if it was decided already */
    void decide(SuggestionState how, String name, Instant now) {
        if (!state.isOpen()) {
            throw new Refused("suggestions.refused.decided");
        }
        state = how;
        decidedByName = name;
        decidedAt = now;
    }

    /** How it stands against the newest text. */
    SuggestionState state(Document document) {
        return state == SuggestionState.OPEN && !document.blocks().contains(base()) ? SuggestionState.STALE : state;
    }

    Block base() {
        return DocumentJson.read(base).blocks().get(0);
    }

    Block proposed() {
        return DocumentJson.read(proposed).blocks().get(0);
    }

    private static String json(Block block) {
        return DocumentJson.write(new Document(List.of(block)));
    }

    boolean isOf(@Nullable UUID account) {
        return byAccount.equals(account);
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

    String block() {
        return block;
    }

    String why() {
        return why;
    }

    String byName() {
        return byName;
    }

    Instant madeAt() {
        return madeAt;
    }

    String decidedByName() {
        return decidedByName;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }
}
