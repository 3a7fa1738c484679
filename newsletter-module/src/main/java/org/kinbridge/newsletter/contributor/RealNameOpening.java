package org.kinbridge.newsletter.contributor;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.security.Caller;

/** That somebody looked at the name behind a pseudonym, and why. The reason may name people: it is sealed. */
@Entity
@Immutable
@Table(schema = "newsletter", name = "contributor_opening")
class RealNameOpening {

    private static final String TABLE = "newsletter.contributor_opening";

    @Id
    private UUID id;

    @Column(name = "contributor_id", nullable = false)
    private UUID contributorId;

    @Column(name = "opened_by", nullable = false)
    private UUID openedBy;

    @Column(name = "opened_by_name", nullable = false)
    private String openedByName;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(nullable = false)
    private byte[] reason;

    @SuppressWarnings("NullAway") // for Hibernate only
    protected RealNameOpening() {}

    RealNameOpening(Contributor contributor, Caller.Staff by, Instant now, byte[] reason, UUID id) {
        this.id = id;
        this.contributorId = contributor.id();
        this.openedBy = by.account().value();
        this.openedByName = by.name();
        this.openedAt = now;
        this.reason = reason;
    }

    static Place place(UUID id) {
        return new Place(TABLE, "reason", id);
    }

    UUID contributorId() {
        return contributorId;
    }

    ContributorView.Opening withoutReason() {
        return new ContributorView.Opening(openedByName, openedAt, "");
    }

    ContributorView.Opening withReason(Contributor contributor, Vault vault) {
        return new ContributorView.Opening(
                openedByName, openedAt, vault.openText(contributor.key(), place(id), reason));
    }
}
