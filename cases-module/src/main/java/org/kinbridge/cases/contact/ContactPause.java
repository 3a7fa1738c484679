package org.kinbridge.cases.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.security.AccountId;

/** A time in which nobody is reminded of a family: they cannot be reached, or must not be. */
@Entity
@Audited
@Table(schema = "cases", name = "contact_pause")
class ContactPause {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private PauseReason reason;

    @Column(name = "until_on", updatable = false)
    private @Nullable LocalDate until;

    @Column(name = "began_at", nullable = false, updatable = false)
    private Instant beganAt;

    @Column(name = "began_by", nullable = false, updatable = false)
    private UUID beganBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected ContactPause() {}

    ContactPause(CaseId caseId, PauseReason reason, @Nullable LocalDate until, Conversation.Writer writer) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.reason = reason;
        this.until = until;
        this.beganAt = writer.at();
        this.beganBy = writer.account().value();
    }

    void end(Instant now) {
        this.endedAt = now;
    }

    boolean stands(LocalDate today) {
        return endedAt == null && (until == null || until.isAfter(today));
    }

    PauseView view() {
        return new PauseView(reason, until, beganAt, new AccountId(beganBy));
    }
}
