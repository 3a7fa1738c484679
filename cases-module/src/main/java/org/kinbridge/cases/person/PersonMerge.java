package org.kinbridge.cases.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.security.AccountId;

/** That two records became one, by whom and why, and how to part them again: sealed under the absorbed person's key. */
@Entity
@Table(schema = "cases", name = "person_merge")
class PersonMerge {

    private static final String TABLE = "cases.person_merge";

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(insertable = false, updatable = false)
    private long happened;

    @Column(name = "survivor_id", nullable = false, updatable = false)
    private UUID survivor;

    @Column(name = "absorbed_id", nullable = false, updatable = false)
    private UUID absorbed;

    @Column(name = "merged_at", nullable = false, updatable = false)
    private Instant mergedAt;

    @Column(name = "merged_by", nullable = false, updatable = false)
    private UUID mergedBy;

    @Column(name = "sealed_reason", nullable = false, updatable = false)
    private byte[] reason;

    @Column(name = "sealed_snapshot", nullable = false, updatable = false)
    private byte[] snapshot;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undone_by")
    private @Nullable UUID undoneBy;

    @Column(name = "sealed_undone_reason")
    private byte @Nullable [] undoneReason;

    @SuppressWarnings("NullAway") // for Hibernate
    protected PersonMerge() {}

    PersonMerge(MergePersons command, MergeSnapshot before, Vault vault, AccountId by, Instant now) {
        this.id = UUID.randomUUID();
        this.survivor = command.survivor().value();
        this.absorbed = command.absorbed().value();
        this.mergedAt = now;
        this.mergedBy = by.value();
        this.reason = sealedBy(vault).seal("reason", command.reason());
        this.snapshot = sealedBy(vault).seal("snapshot", Json.write(before));
    }

    void undo(String why, Vault vault, AccountId by, Instant now) {
        this.undoneAt = now;
        this.undoneBy = by.value();
        this.undoneReason = sealedBy(vault).seal("undone_reason", why);
    }

    MergeSnapshot before(Vault vault) {
        return Json.read(sealedBy(vault).open("snapshot", snapshot), MergeSnapshot.class);
    }

    MergeId id() {
        return new MergeId(id);
    }

    int version() {
        return version;
    }

    PersonId survivor() {
        return new PersonId(survivor);
    }

    PersonId absorbed() {
        return new PersonId(absorbed);
    }

    Instant mergedAt() {
        return mergedAt;
    }

    boolean stands() {
        return undoneAt == null;
    }

    /** Whether this one was made after the other. */
    boolean after(PersonMerge other) {
        return happened > other.happened;
    }

    MergeView view(Vault vault) {
        return new MergeView(
                id(),
                version,
                survivor(),
                absorbed(),
                mergedAt,
                new AccountId(mergedBy),
                sealedBy(vault).open("reason", reason),
                undoneAt);
    }

    private PersonSeal sealedBy(Vault vault) {
        return new PersonSeal(vault, absorbed().key(), TABLE, id);
    }
}
