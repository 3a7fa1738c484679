package org.kinbridge.cases.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;

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

    @SuppressWarnings("NullAway") // for Hibernate
    protected Enquirer() {}

    Enquirer(CaseId caseId, PersonId person, boolean principal, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.person = person.value();
        this.principal = principal;
        this.since = now;
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
