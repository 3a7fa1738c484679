package org.kinbridge.cases.file;

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
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.problem.Refused;

/** A relative who asks in a case. */
@Entity
@Audited
@Table(schema = "cases", name = "enquirer")
class Enquirer {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID person;

    @Column(nullable = false)
    private boolean principal;

    @Column(name = "since", nullable = false, updatable = false)
    private Instant since;

    @Enumerated(EnumType.STRING)
    private @Nullable EnquirerEnding ending;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Enquirer() {}

    Enquirer(CaseId caseId, PersonId person, boolean principal, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.person = person.value();
        this.principal = principal;
        this.since = now;
    }

    /** Comes back after it was taken out; the columns that are not among these are put back with the whole row. */
    Enquirer(UUID id, CaseId caseId, PersonId person, Instant since) {
        this.id = id;
        this.caseId = caseId.value();
        this.person = person.value();
        this.principal = false;
        this.since = since;
    }

    UUID id() {
        return id;
    }

    /** Asks no more. @throws Refused if somebody has stepped in already */
    void end(EnquirerEnding how, LocalDate on) {
        if (ending != null) {
            throw new Refused("succession.refused.ended");
        }
        this.ending = how;
        this.endedOn = on;
        this.principal = false;
    }

    void becomePrincipal() {
        this.principal = true;
    }

    /** Why this person asks no more; null for somebody who asks. */
    @Nullable
    EnquirerEnding ending() {
        return ending;
    }

    CircleView.Part part() {
        if (ending != null) {
            return CircleView.Part.FORMER;
        }
        return principal ? CircleView.Part.PRINCIPAL : CircleView.Part.ENQUIRER;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    PersonId person() {
        return new PersonId(person);
    }

    boolean principal() {
        return principal;
    }
}
