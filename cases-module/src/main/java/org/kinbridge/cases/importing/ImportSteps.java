package org.kinbridge.cases.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.crypto.Vault;

/** What is written about the work in the background itself, each step in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ImportSteps {

    private final ImportRecords records;
    private final ImportMade made;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ImportSteps() {
        this.records = null;
        this.made = null;
        this.vault = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    ImportSteps(ImportRecords records, ImportMade made, Vault vault, AuditTrail auditTrail, Clock clock) {
        this.records = records;
        this.made = made;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Takes note of rows that could not be taken in, so that they are among the wrong ones. */
    public void failed(FamilyImportId id, List<ReadRow> family, int done) {
        records.find(id)
                .failed(family.stream().map(ReadRow::number).collect(Collectors.toSet()), vault, clock.instant());
        records.progress(id, done, 0, 0);
    }

    public void finish(FamilyImportId id) {
        records.find(id).finish(made.rows(id), vault, clock.instant());
        auditTrail.changed("finish-import", "family-import", id);
    }

    public void stop(FamilyImportId id, ImportState state) {
        records.find(id).become(state, clock.instant());
    }

    public void takeUpInterrupted() {
        records.takeUpInterrupted();
    }
}
