package org.kinbridge.cases.testimony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.security.AccountId;

/** What a part of a testimony said before it was corrected. Written once; the database refuses any change. */
@Entity
@Table(schema = "cases", name = "testimony_wording")
class Wording {

    private static final String TABLE = "cases.testimony_wording";

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "statement_id", nullable = false, updatable = false)
    private UUID statement;

    @Column(nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ReleaseLevel release;

    @Column(name = "sealed_text", nullable = false, updatable = false)
    private byte[] text;

    @Column(name = "sealed_why", nullable = false, updatable = false)
    private byte[] why;

    @Column(name = "corrected_by", nullable = false, updatable = false)
    private UUID correctedBy;

    @Column(name = "corrected_at", nullable = false, updatable = false)
    private Instant correctedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Wording() {}

    /**
     * Keeps the words of a statement as they stand, before they are replaced.
     *
     * @param number from 1, one more than the last of this statement
     */
    Wording(Statement statement, int number, Correction correction, Vault vault) {
        this.id = UUID.randomUUID();
        this.caseId = statement.caseId().value();
        this.statement = statement.id().value();
        this.number = number;
        this.release = statement.release();
        this.text = vault.sealText(caseId().key(), place("text"), statement.text(vault));
        this.why = vault.sealText(caseId().key(), place("why"), correction.why());
        this.correctedBy = correction.by().value();
        this.correctedAt = correction.at();
    }

    /** Who corrects, when and why. */
    record Correction(String why, AccountId by, Instant at) {}

    StatementId statement() {
        return new StatementId(statement);
    }

    /**
     * As a reader may see it: words that never left the case stay there, also when what replaced them went further.
     *
     * @param insider whether the reader answers for the case
     */
    WordingView view(boolean insider, Vault vault) {
        boolean withheld = !insider && !release.reaches(ReleaseLevel.STAFF);
        return new WordingView(
                number,
                withheld,
                withheld ? "" : vault.openText(caseId().key(), place("text"), text),
                withheld ? "" : vault.openText(caseId().key(), place("why"), why),
                new AccountId(correctedBy),
                correctedAt);
    }

    private CaseId caseId() {
        return new CaseId(caseId);
    }

    private Place place(String column) {
        return new Place(TABLE, column, id);
    }
}
