package org.kinbridge.newsletter.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One hand-over of a language version. Written once; only that it was seen is added, and the database holds to that. */
@Entity
@Table(schema = "newsletter", name = "turn")
class Turn {

    @Id
    private UUID id;

    @Column(name = "language_version_id", nullable = false, updatable = false)
    private UUID versionId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private VersionStep step;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private VersionStatus status;

    @Column(name = "from_account", updatable = false)
    private @Nullable UUID fromAccount;

    @Column(name = "from_name", nullable = false, updatable = false)
    private String fromName;

    @Column(name = "to_account", updatable = false)
    private @Nullable UUID toAccount;

    @Column(name = "to_name", nullable = false, updatable = false)
    private String toName;

    @Column(nullable = false, updatable = false)
    private String note;

    @Column(name = "handed_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "seen_at")
    private @Nullable Instant seenAt;

    @SuppressWarnings("NullAway") // for Hibernate only
    protected Turn() {}

    /** What somebody hands to themselves is no news to them. */
    Turn(LanguageVersion version, Handing handing, Party to) {
        this.id = UUID.randomUUID();
        this.versionId = version.id();
        this.number = version.custody().turns();
        this.step = handing.step();
        this.status = version.status();
        this.fromAccount = handing.by().account();
        this.fromName = handing.by().name();
        this.toAccount = to.account();
        this.toName = to.name();
        this.note = handing.note();
        this.at = handing.at();
        this.seenAt = to.isSameAs(handing.by()) ? handing.at() : null;
    }

    UUID id() {
        return id;
    }

    UUID versionId() {
        return versionId;
    }

    /** Who hears of it; empty if nobody does. */
    @Nullable
    UUID toAccount() {
        return toAccount;
    }

    boolean isNews() {
        return toAccount != null && seenAt == null;
    }

    void see(Instant now) {
        if (seenAt == null) {
            seenAt = now;
        }
    }

    TurnView view() {
        return new TurnView(id, number, step, status, fromName, toName, note, at, seenAt != null);
    }
}
