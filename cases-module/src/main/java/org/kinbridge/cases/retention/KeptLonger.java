package org.kinbridge.cases.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptForATime.Resting;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.security.AccountId;

/** That something is kept longer than its period, until when and why. */
@Entity
@Table(schema = "cases", name = "kept_longer")
class KeptLonger {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(nullable = false)
    private String kind;

    @Column(name = "record_id", nullable = false)
    private UUID record;

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Column(name = "until_on", nullable = false)
    private LocalDate until;

    @Column(name = "sealed_reason", nullable = false)
    private byte[] reason;

    @Column(name = "decided_by", nullable = false)
    private UUID decidedBy;

    @Column(name = "decided_at", nullable = false)
    private Instant decidedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected KeptLonger() {}

    @SuppressWarnings("NullAway") // the rest is set by decide
    KeptLonger(String kind, Resting resting) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.record = resting.record();
        this.caseId = Objects.requireNonNull(resting.file()).value();
    }

    /** Decides it, or decides it anew. */
    KeptLonger decide(KeepLonger command, LocalDate day, AccountId by, Decided how) {
        this.until = day;
        this.reason = how.vault().sealText(new CaseId(caseId).key(), place(), command.reason());
        this.decidedBy = by.value();
        this.decidedAt = how.at();
        return this;
    }

    /** With what and when a decision is written down. */
    record Decided(Vault vault, Instant at) {}

    UUID record() {
        return record;
    }

    LocalDate until() {
        return until;
    }

    KeptView view(Vault vault) {
        return new KeptView(
                until, vault.openText(new CaseId(caseId).key(), place(), reason), new AccountId(decidedBy), decidedAt);
    }

    private Place place() {
        return new Place("cases.kept_longer", "reason", id);
    }
}
