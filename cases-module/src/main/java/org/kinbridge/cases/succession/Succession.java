package org.kinbridge.cases.succession;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kinbridge.cases.file.EnquirerEnding;
import org.kinbridge.cases.file.StepIn;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.security.AccountId;

/** That somebody stepped in for an enquirer. Written once; it has happened. */
@Entity
@Table(schema = "cases", name = "succession")
class Succession {

    private static final String TABLE = "cases.succession";

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "former_id", nullable = false, updatable = false)
    private UUID former;

    @Column(name = "successor_id", nullable = false, updatable = false)
    private UUID successor;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private EnquirerEnding ending;

    @Column(name = "ended_on", nullable = false, updatable = false)
    private LocalDate endedOn;

    @Column(name = "sealed_told", nullable = false, updatable = false)
    private byte[] told;

    @Column(nullable = false, updatable = false)
    private int promises;

    @Column(nullable = false, updatable = false)
    private int consents;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private UUID recordedBy;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Succession() {}

    Succession(CaseId caseId, StepIn step, PassedOn passedOn, Writer writer) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.former = step.former().value();
        this.successor = step.successor().value();
        this.ending = step.ending();
        this.endedOn = step.on();
        this.promises = passedOn.promises();
        this.consents = passedOn.consents();
        this.recordedAt = writer.at();
        this.recordedBy = writer.account().value();
        this.told = writer.vault().sealText(caseId.key(), place(), writer.told());
    }

    /** How much passed on. */
    record PassedOn(int promises, int consents) {}

    /** Who writes it down, when, and what they were told; and what seals it. */
    record Writer(AccountId account, Instant at, String told, Vault vault) {}

    SuccessionView view(Vault vault) {
        return new SuccessionView(
                new PersonId(former),
                new PersonId(successor),
                ending,
                endedOn,
                vault.openText(new CaseId(caseId).key(), place(), told),
                promises,
                consents,
                recordedAt,
                new AccountId(recordedBy));
    }

    private Place place() {
        return new Place(TABLE, "told", id);
    }
}
