package org.kinbridge.newsletter.likeness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.crypto.KeyOwner;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Caller;

/** That one person agreed to be shown in one photograph. It is never edited: another replaces it, or it is taken back. */
@Entity
@Table(schema = "newsletter", name = "likeness_consent")
class LikenessConsent {

    static final String KEY_OWNER = "photograph";

    private static final String TABLE = "newsletter.likeness_consent";

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "photograph_id", nullable = false, updatable = false)
    private UUID photograph;

    @Column(nullable = false)
    private byte[] person;

    @Column(nullable = false)
    private String uses;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LikenessEvidence evidence;

    @Column(nullable = false)
    private byte[] proof;

    @Column(name = "given_on", nullable = false)
    private LocalDate givenOn;

    @Column(name = "until_on")
    private @Nullable LocalDate until;

    @Column(name = "recorded_by", nullable = false)
    private UUID recordedBy;

    @Column(name = "recorded_by_name", nullable = false)
    private String recordedByName;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(name = "replaced_by")
    private @Nullable UUID replacedBy;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawal_words")
    private byte @Nullable [] withdrawalWords;

    @Column(name = "has_scan", nullable = false)
    private boolean scanned;

    @SuppressWarnings("NullAway") // for Hibernate
    protected LikenessConsent() {}

    /** @param given checked before */
    LikenessConsent(NewLikenessConsent given, Caller.Staff by, Instant now, Vault vault) {
        this.id = UUID.randomUUID();
        this.photograph = given.photograph();
        this.uses = LikenessUse.join(given.uses());
        this.evidence = Objects.requireNonNull(given.evidence());
        this.givenOn = Objects.requireNonNull(given.on());
        this.until = given.until();
        this.recordedBy = by.account().value();
        this.recordedByName = by.name();
        this.recordedAt = now;
        this.scanned = given.scan().length > 0;
        this.person = vault.sealText(key(), place("person"), given.person());
        this.proof = vault.sealText(key(), place("proof"), given.proof());
    }

    KeyOwner key() {
        return new KeyOwner(KEY_OWNER, photograph);
    }

    Place place(String column) {
        return new Place(TABLE, column, id);
    }

    /** @throws Refused if it was taken back or replaced already */
    void replaceBy(LikenessConsent newer) {
        requireStanding();
        replacedBy = newer.id;
    }

    /** @throws Refused if it was taken back or replaced already; StaleVersion if somebody changed it since */
    void withdraw(WithdrawLikeness withdrawal, Instant now, Vault vault) {
        if (version != withdrawal.version()) {
            throw new StaleVersion();
        }
        requireStanding();
        withdrawnOn = withdrawal.on();
        withdrawnAt = now;
        withdrawalWords = vault.sealText(key(), place("withdrawal_words"), withdrawal.words());
    }

    private void requireStanding() {
        if (withdrawnOn != null) {
            throw new Refused("likeness.problem.withdrawnAlready");
        }
        if (replacedBy != null) {
            throw new Refused("likeness.problem.replaced");
        }
    }

    UUID id() {
        return id;
    }

    UUID photograph() {
        return photograph;
    }

    boolean isScanned() {
        return scanned;
    }

    LikenessConsentView view(LocalDate today, Vault vault) {
        return new LikenessConsentView(
                id,
                version,
                vault.openText(key(), place("person"), person),
                LikenessUse.read(uses),
                evidence,
                vault.openText(key(), place("proof"), proof),
                scanned,
                givenOn,
                until,
                state(today),
                recordedByName,
                recordedAt,
                withdrawnOn,
                withdrawalWords == null ? "" : vault.openText(key(), place("withdrawal_words"), withdrawalWords));
    }

    private LikenessConsentView.State state(LocalDate today) {
        if (withdrawnOn != null) {
            return LikenessConsentView.State.WITHDRAWN;
        }
        if (replacedBy != null) {
            return LikenessConsentView.State.REPLACED;
        }
        if (until == null) {
            return LikenessConsentView.State.HOLDS;
        }
        if (until.isBefore(today)) {
            return LikenessConsentView.State.ENDED;
        }
        return until.isAfter(today.plusDays(LikenessStanding.DAYS_AHEAD))
                ? LikenessConsentView.State.HOLDS
                : LikenessConsentView.State.ENDS_SOON;
    }
}
