package org.kinbridge.cases.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kinbridge.core.security.AccountId;

/** A case that was put into somebody's charge and that they have not looked into yet. */
@Entity
@Table(schema = "cases", name = "handing")
class Handing {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "handed_to", nullable = false, updatable = false)
    private UUID to;

    @Column(name = "handed_by", nullable = false, updatable = false)
    private UUID by;

    @Column(name = "handed_at", nullable = false, updatable = false)
    private Instant at;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Handing() {}

    Handing(CaseFile file, AccountId by, Instant at) {
        this.caseId = file.id().value();
        this.to = file.caseworker().value();
        this.by = by.value();
        this.at = at;
    }
}
