package org.kinbridge.newsletter.presence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kinbridge.core.security.Caller;

/** One open page of a piece, as long as it beats. */
@Entity
@Table(schema = "newsletter", name = "presence")
class Present {

    @Id
    private UUID sitting;

    @Column(name = "language_version_id", nullable = false, updatable = false)
    private UUID versionId;

    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID account;

    @Column(name = "account_name", nullable = false, updatable = false)
    private String name;

    @Column(name = "came_at", nullable = false, updatable = false)
    private Instant cameAt;

    @Column(name = "beat_at", nullable = false)
    private Instant beatAt;

    @SuppressWarnings("NullAway") // for Hibernate only
    protected Present() {}

    Present(UUID sitting, UUID versionId, Caller.Staff who, Instant now) {
        this.sitting = sitting;
        this.versionId = versionId;
        this.account = who.account().value();
        this.name = who.name();
        this.cameAt = now;
        this.beatAt = now;
    }

    void beat(Instant now) {
        beatAt = now;
    }

    boolean isOf(UUID version, UUID person) {
        return versionId.equals(version) && account.equals(person);
    }

    UUID sitting() {
        return sitting;
    }

    UUID account() {
        return account;
    }

    String name() {
        return name;
    }

    Instant cameAt() {
        return cameAt;
    }
}
