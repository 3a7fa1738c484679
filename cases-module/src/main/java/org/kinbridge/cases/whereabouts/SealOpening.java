package org.kinbridge.cases.whereabouts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.tracing.TracingRequestId;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;

/**
 * An opening of a seal (rule 3): one person asks and says why, another confirms within half an hour and says why; then
 * both, and nobody else, may read for half an hour. The same whether anything lies under the seal or not.
 */
@Entity
@Table(schema = "cases", name = "seal_opening")
class SealOpening {

    /** How long a second person can confirm, and how long both may read after that. */
    static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private static final String TABLE = "cases.seal_opening";

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "request_id", nullable = false, updatable = false)
    private UUID request;

    @Column(name = "asked_by", nullable = false, updatable = false)
    private UUID askedBy;

    @Column(name = "asked_at", nullable = false, updatable = false)
    private Instant askedAt;

    @Column(name = "ask_reason", nullable = false, updatable = false)
    private byte[] askReason;

    @Column(name = "confirmed_by")
    private @Nullable UUID confirmedBy;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "confirm_reason")
    private byte @Nullable [] confirmReason;

    @SuppressWarnings("NullAway") // for Hibernate
    protected SealOpening() {}

    SealOpening(SoughtInCase about, AccountId by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = about.caseId().value();
        this.request = about.request().value();
        this.askedBy = by.value();
        this.askedAt = now;
        this.askReason = new byte[0];
    }

    /** Says why it is asked for; sealed like everything that might say too much. */
    SealOpening because(String reason, Vault vault) {
        this.askReason = vault.sealText(new CaseId(caseId).key(), place("ask_reason"), reason);
        return this;
    }

    /** @throws Refused if the same person asked, or the time is over */
    void confirm(AccountId by, String reason, Vault vault, Instant now) {
        requireSecond(by, now);
        this.confirmedBy = by.value();
        this.confirmedAt = now;
        this.confirmReason = vault.sealText(new CaseId(caseId).key(), place("confirm_reason"), reason);
    }

    private void requireSecond(AccountId person, Instant now) {
        if (person.value().equals(askedBy)) {
            throw new Refused("whereabouts.error.samePerson");
        }
        if (state(now) != OpeningState.WAITING) {
            throw new Refused("whereabouts.error.lapsed");
        }
    }

    OpeningState state(Instant now) {
        if (confirmedAt == null) {
            return now.isBefore(askedAt.plus(HALF_AN_HOUR)) ? OpeningState.WAITING : OpeningState.LAPSED;
        }
        return now.isBefore(confirmedAt.plus(HALF_AN_HOUR)) ? OpeningState.OPEN : OpeningState.ENDED;
    }

    /** Until when the present state lasts, or lasted: until somebody had to confirm, or until it closed. */
    Instant until() {
        return (confirmedAt == null ? askedAt : confirmedAt).plus(HALF_AN_HOUR);
    }

    /** Whether this person may read now. */
    boolean lets(AccountId person, Instant now) {
        return oneOfTheTwo(person) && state(now) == OpeningState.OPEN;
    }

    private boolean oneOfTheTwo(AccountId person) {
        return person.value().equals(askedBy) || person.value().equals(confirmedBy);
    }

    SealOpeningId id() {
        return new SealOpeningId(id);
    }

    SoughtInCase about() {
        return new SoughtInCase(new CaseId(caseId), new TracingRequestId(request));
    }

    AccountId askedBy() {
        return new AccountId(askedBy);
    }

    Instant askedAt() {
        return askedAt;
    }

    /** As this person may see it; the reasons are opened for those alone who may read them. */
    OpeningView view(Caller.Staff reader, Vault vault, Instant now) {
        return new OpeningView(
                id(),
                new TracingRequestId(request),
                askedBy(),
                askedAt,
                confirmedBy == null ? null : new AccountId(confirmedBy),
                confirmedAt,
                reader.has(Role.COORDINATOR) || oneOfTheTwo(reader.account()) ? reasons(vault) : null,
                state(now),
                until());
    }

    private OpeningView.Reasons reasons(Vault vault) {
        return new OpeningView.Reasons(
                askReason(vault),
                confirmReason == null
                        ? ""
                        : vault.openText(new CaseId(caseId).key(), place("confirm_reason"), confirmReason));
    }

    private String askReason(Vault vault) {
        return vault.openText(new CaseId(caseId).key(), place("ask_reason"), askReason);
    }

    /** Why it is asked for, to somebody who can confirm now. @throws Refused as {@link #confirm} */
    String reasonFor(AccountId second, Vault vault, Instant now) {
        requireSecond(second, now);
        return askReason(vault);
    }

    private Place place(String column) {
        return new Place(TABLE, column, id);
    }
}
