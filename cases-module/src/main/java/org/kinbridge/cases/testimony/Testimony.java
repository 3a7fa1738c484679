package org.kinbridge.cases.testimony;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.time.FuzzyDate;

/** The account of one witness: who, when and how. What was said stands in its statements. */
@Entity
@Audited
@Table(schema = "cases", name = "testimony")
class Testimony {

    private static final String TABLE = "cases.testimony";

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "witness_id", updatable = false)
    private @Nullable UUID witness;

    @Column(updatable = false)
    private @Nullable String pseudonym;

    @Column(name = "sealed_real_name", updatable = false)
    private byte @Nullable [] realName;

    @Embedded
    private @Nullable TakenDate takenOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TestimonyWay way;

    @Column(nullable = false)
    private String language;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private UUID recordedBy;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Testimony() {}

    /** @param given checked */
    Testimony(CaseId caseId, NewTestimony given, AccountId recordedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.way = Objects.requireNonNull(given.way());
        this.language = given.language();
        this.recordedAt = now;
        this.recordedBy = recordedBy.value();
    }

    Testimony by(PersonId person) {
        this.witness = person.value();
        return this;
    }

    Testimony under(Witness.Pseudonymous hidden, Vault vault) {
        this.pseudonym = hidden.pseudonym();
        this.realName = hidden.realName().isEmpty() ? null : vault.sealText(caseId().key(), place(), hidden.realName());
        return this;
    }

    Testimony takenOn(FuzzyDate date) {
        this.takenOn = new TakenDate(date);
        return this;
    }

    TestimonyId id() {
        return new TestimonyId(id);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    @Nullable
    PersonId witness() {
        return witness == null ? null : new PersonId(witness);
    }

    /** Empty for a witness under the own name. */
    String pseudonym() {
        return Objects.requireNonNullElse(pseudonym, "");
    }

    boolean realNameKept() {
        return realName != null;
    }

    /** Empty if none is kept. */
    String realName(Vault vault) {
        return realName == null ? "" : vault.openText(caseId().key(), place(), realName);
    }

    @Nullable
    FuzzyDate takenOn() {
        return takenOn == null ? null : takenOn.date();
    }

    TestimonyWay way() {
        return way;
    }

    String language() {
        return language;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    AccountId recordedBy() {
        return new AccountId(recordedBy);
    }

    private Place place() {
        return new Place(TABLE, "real_name", id);
    }
}
