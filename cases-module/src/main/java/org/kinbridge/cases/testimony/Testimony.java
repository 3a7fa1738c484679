package org.kinbridge.cases.testimony;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.persistence.FuzzyDateColumns;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
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

    @Version
    private int version;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "witness_id", updatable = false)
    private @Nullable UUID witness;

    @Column(updatable = false)
    private @Nullable String pseudonym;

    @Column(name = "sealed_real_name", updatable = false)
    private byte @Nullable [] realName;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "taken_words"))
    @AttributeOverride(name = "calendar", column = @Column(name = "taken_calendar"))
    @AttributeOverride(name = "edtf", column = @Column(name = "taken_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "taken_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "taken_latest"))
    private @Nullable FuzzyDateColumns takenOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private TestimonyWay way;

    @Column(nullable = false)
    private String language;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private UUID recordedBy;

    /** Counts what print would see of it. */
    @Column(name = "text_number", nullable = false)
    private int textNumber = 1;

    @Embedded
    private @Nullable Withdrawal withdrawal;

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
        this.realName = hidden.realName().isEmpty()
                ? null
                : vault.sealText(caseId().key(), placeOf("real_name"), hidden.realName());
        return this;
    }

    Testimony takenOn(FuzzyDate date) {
        this.takenOn = FuzzyDateColumns.of(date);
        return this;
    }

    /** What print would see of it changes. @return the number of the new text */
    int rewrite() {
        return ++textNumber;
    }

    /** The witness takes it back. There is no way back from that: a witness who wants to speak again is heard anew. */
    void withdraw(WithdrawTestimony given, Vault vault, Wording.Correction who) {
        requireStanding();
        this.withdrawal = new Withdrawal(
                Objects.requireNonNull(given.on()),
                who.by(),
                who.at(),
                vault.sealText(caseId().key(), placeOf("withdrawal"), given.words()));
    }

    boolean withdrawn() {
        return withdrawal != null;
    }

    /** @throws Refused if the witness took it back */
    void requireStanding() {
        if (withdrawn()) {
            throw new Refused("testimonies.refused.withdrawn");
        }
    }

    /** @throws StaleVersion if somebody else changed it since this version was shown */
    void requireVersion(int shown) {
        if (version != shown) {
            throw new StaleVersion();
        }
    }

    int version() {
        return version;
    }

    int textNumber() {
        return textNumber;
    }

    @Nullable
    Withdrawal withdrawal() {
        return withdrawal;
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
        return realName == null ? "" : vault.openText(caseId().key(), placeOf("real_name"), realName);
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

    Place placeOf(String column) {
        return new Place(TABLE, column, id);
    }
}
