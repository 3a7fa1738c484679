package org.kinbridge.cases.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.core.security.AccountId;

/** The file of one family. */
@Entity
@Audited
@Table(schema = "cases", name = "case_file")
class CaseFile {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "opened_year", nullable = false, updatable = false)
    private int year;

    @Column(name = "number_in_year", nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private UUID submission;

    @Column(name = "caseworker_id", nullable = false)
    private UUID caseworker;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected CaseFile() {}

    CaseFile(CaseReference reference, UUID submission, AccountId caseworker, Instant now) {
        this.id = UUID.randomUUID();
        this.year = reference.year();
        this.number = reference.number();
        this.submission = submission;
        this.caseworker = caseworker.value();
        this.openedAt = now;
    }

    void handTo(AccountId newCaseworker) {
        this.caseworker = newCaseworker.value();
    }

    CaseId id() {
        return new CaseId(id);
    }

    int version() {
        return version;
    }

    CaseReference reference() {
        return new CaseReference(year, number);
    }

    AccountId caseworker() {
        return new AccountId(caseworker);
    }

    Instant openedAt() {
        return openedAt;
    }
}
