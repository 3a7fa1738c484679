package org.kinbridge.cases.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.kinbridge.cases.reference.CaseId;

/** A number by which the association knew a case before: that of its spreadsheet or of its paper files. */
@Entity
@Audited
@Table(schema = "cases", name = "external_number")
class ExternalNumber {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(nullable = false, updatable = false)
    private String number;

    @Column(nullable = false, updatable = false)
    private String folded;

    @SuppressWarnings("NullAway") // for Hibernate
    protected ExternalNumber() {}

    ExternalNumber(CaseId caseId, String number) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.number = number;
        this.folded = NumberedCase.folded(number);
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    String number() {
        return number;
    }

    String folded() {
        return folded;
    }
}
