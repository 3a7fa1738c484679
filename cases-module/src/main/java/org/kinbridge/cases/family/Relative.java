package org.kinbridge.cases.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;

/** Somebody of the family who neither asks nor is sought. */
@Entity
@Audited
@Table(schema = "cases", name = "relative")
class Relative {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @Column(nullable = false, updatable = false)
    private Instant since;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Relative() {}

    Relative(CaseId caseId, PersonId person, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.person = person.value();
        this.since = now;
    }

    /** Comes back after it was taken out. */
    Relative(UUID id, CaseId caseId, PersonId person, Instant since) {
        this.id = id;
        this.caseId = caseId.value();
        this.person = person.value();
        this.since = since;
    }

    UUID id() {
        return id;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    PersonId person() {
        return new PersonId(person);
    }
}
