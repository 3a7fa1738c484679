package org.kinbridge.cases.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.attachment.AttachmentId;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccountId;

/** What somebody has agreed to. It is never edited: another stands in its place, or it is taken back. */
@Entity
@Audited
@Table(schema = "cases", name = "consent")
class GivenConsent {

    /** How many days before its end a consent is to be renewed. */
    static final int DAYS_AHEAD = 30;

    private static final String TABLE = "cases.consent";

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Purpose purpose;

    @Column(nullable = false, updatable = false)
    private String recipients;

    @Column(nullable = false, updatable = false)
    private String fields;

    @Column(nullable = false, updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Evidence evidence;

    @Column(name = "sealed_proof", nullable = false, updatable = false)
    private byte[] proof;

    @Column(name = "scan_id")
    private @Nullable UUID scan;

    @Column(name = "given_on", nullable = false, updatable = false)
    private LocalDate givenOn;

    @Column(name = "from_on", nullable = false, updatable = false)
    private LocalDate fromOn;

    @Column(name = "until_on", updatable = false)
    private @Nullable LocalDate untilOn;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private UUID recordedBy;

    @Column(name = "ask_again", nullable = false)
    private boolean askAgain;

    @Column(name = "replaced_by")
    private @Nullable UUID replacedBy;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawn_way")
    private @Nullable WithdrawalWay withdrawnWay;

    @Column(name = "sealed_withdrawal")
    private byte @Nullable [] withdrawal;

    @SuppressWarnings("NullAway") // for Hibernate
    protected GivenConsent() {}

    /** @param given checked */
    GivenConsent(CaseId caseId, NewConsent given, Writer writer, Vault vault) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.person = Objects.requireNonNull(given.by()).value();
        this.purpose = given.purpose();
        this.recipients = Constants.join(given.recipients());
        this.fields = Constants.join(given.fields());
        this.language = given.language();
        this.evidence = given.evidence();
        this.givenOn = Objects.requireNonNull(given.on());
        this.fromOn = Objects.requireNonNullElse(given.from(), this.givenOn);
        this.untilOn = given.until();
        this.recordedAt = writer.at();
        this.recordedBy = writer.account().value();
        this.proof = vault.sealText(caseId.key(), place("proof"), given.proof());
    }

    /** Who writes something down, and when. */
    record Writer(AccountId account, Instant at) {}

    /** A scan of the paper is in the file now. */
    void provedBy(AttachmentId document) {
        this.scan = document.value();
    }

    /** Taking back is never refused for lack of a reason, only for a day on which it cannot have been. */
    void withdraw(NewWithdrawal command, LocalDate today, Vault vault) {
        if (!state(today).withdrawable()) {
            throw new Refused("consents.refused.over");
        }
        LocalDate on = command.on();
        new InvalidInput.Collector()
                .rejectIf(on == null || on.isBefore(givenOn) || on.isAfter(today), "on", "consents.error.withdrawnOn")
                .rejectIf(
                        command.words().length() > NewWithdrawal.LONGEST,
                        "words",
                        "consents.error.long",
                        NewWithdrawal.LONGEST)
                .throwIfAny();
        this.withdrawnOn = on;
        this.withdrawnWay = command.way();
        this.withdrawal = vault.sealText(caseId().key(), place("withdrawal"), command.words());
    }

    /** Its giver asks no more: until somebody was asked again it counts for nothing new. @return whether that changed it */
    boolean askAgain(LocalDate today) {
        ConsentState state = state(today);
        boolean changes = state.holds() || state == ConsentState.NOT_YET;
        this.askAgain = askAgain || changes;
        return changes;
    }

    /** @throws Refused if it was taken back, or another stands in its place already */
    void replaceBy(ConsentId successor, LocalDate today) {
        if (!state(today).withdrawable()) {
            throw new Refused("consents.refused.over");
        }
        this.replacedBy = successor.value();
    }

    ConsentState state(LocalDate today) {
        if (withdrawnOn != null) {
            return ConsentState.WITHDRAWN;
        }
        if (replacedBy != null) {
            return ConsentState.REPLACED;
        }
        if (untilOn != null && untilOn.isBefore(today)) {
            return ConsentState.EXPIRED;
        }
        if (askAgain) {
            return ConsentState.ASK_AGAIN;
        }
        if (fromOn.isAfter(today)) {
            return ConsentState.NOT_YET;
        }
        boolean ends = untilOn != null && !untilOn.isAfter(today.plusDays(DAYS_AHEAD));
        return ends ? ConsentState.EXPIRING : ConsentState.HOLDS;
    }

    /** @throws StaleVersion if it is not the version that was on the screen */
    void requireVersion(int seen) {
        if (version != seen) {
            throw new StaleVersion();
        }
    }

    ConsentId id() {
        return new ConsentId(id);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    PersonId by() {
        return new PersonId(person);
    }

    Instant recordedAt() {
        return recordedAt;
    }

    ConsentUse use() {
        return new ConsentUse(purpose, Constants.read(recipients, Recipient.class));
    }

    List<ConsentField> fields() {
        return List.copyOf(Constants.read(fields, ConsentField.class));
    }

    /** @param consequences of its withdrawal; empty as long as it was not taken back */
    ConsentView view(LocalDate today, List<Consequence> consequences, Vault vault) {
        return new ConsentView(
                id(),
                version,
                by(),
                purpose,
                List.copyOf(Constants.read(recipients, Recipient.class)),
                fields(),
                language,
                evidence,
                vault.openText(caseId().key(), place("proof"), proof),
                scan == null ? null : new AttachmentId(scan),
                givenOn,
                fromOn,
                untilOn,
                state(today),
                recordedAt,
                new AccountId(recordedBy),
                taken(consequences, vault));
    }

    private ConsentView.@Nullable Taken taken(List<Consequence> consequences, Vault vault) {
        if (withdrawnOn == null || withdrawnWay == null || withdrawal == null) {
            return null;
        }
        return new ConsentView.Taken(
                withdrawnOn,
                withdrawnWay,
                vault.openText(caseId().key(), place("withdrawal"), withdrawal),
                consequences);
    }

    private Place place(String column) {
        return new Place(TABLE, column, id);
    }
}
