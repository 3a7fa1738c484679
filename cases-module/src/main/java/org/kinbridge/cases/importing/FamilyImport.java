package org.kinbridge.cases.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccountId;

/** The import of one file. What the file holds is sealed under a key of its own until nothing needs it any more. */
@Entity
@DynamicUpdate
@Table(schema = "cases", name = "family_import")
class FamilyImport {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ImportState status;

    @Column(name = "started_by", nullable = false, updatable = false)
    private UUID startedBy;

    @Column(name = "begun_at", nullable = false, updatable = false)
    private Instant begunAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Embedded
    private ImportProgress progress;

    @Column(name = "stop_wanted", nullable = false)
    private boolean stopWanted;

    @Column(nullable = false)
    private String mapping;

    @Column(name = "sealed_name", nullable = false, updatable = false)
    private byte[] name;

    @Column(name = "sealed_sheet", nullable = false)
    private byte[] sheet;

    @Column(name = "sealed_plan", nullable = false)
    private byte[] plan;

    @Column(name = "sealed_decisions", nullable = false)
    private byte[] decisions;

    @SuppressWarnings("NullAway") // for Hibernate
    protected FamilyImport() {}

    FamilyImport(Sheet sheet, String fileName, AccountId startedBy, Vault vault, Instant now) {
        this.id = UUID.randomUUID();
        this.status = ImportState.MAPPING;
        this.startedBy = startedBy.value();
        this.begunAt = now;
        this.changedAt = now;
        this.progress = new ImportProgress(sheet.lines().size());
        this.mapping = "";
        ImportSeal seal = seal(vault);
        this.name = seal.text("name", fileName);
        this.sheet = seal.value("sheet", sheet);
        this.plan = seal.value("plan", ImportPlan.NONE);
        this.decisions = seal.value("decisions", Decisions.NONE);
    }

    final FamilyImportId id() {
        return new FamilyImportId(id);
    }

    int version() {
        return version;
    }

    ImportState status() {
        return status;
    }

    boolean stopWanted() {
        return stopWanted;
    }

    int done() {
        return progress.done();
    }

    String fileName(Vault vault) {
        return seal(vault).text("name", name);
    }

    Sheet sheet(Vault vault) {
        return seal(vault).value("sheet", sheet, Sheet.class);
    }

    ImportPlan plan(Vault vault) {
        return seal(vault).value("plan", plan, ImportPlan.class);
    }

    Decisions decisions(Vault vault) {
        return seal(vault).value("decisions", decisions, Decisions.class);
    }

    /** As it stands in this transaction, together with what else is read of it. */
    ImportSummary summary(Vault vault) {
        return new ImportSummary(
                id(),
                version,
                status,
                fileName(vault),
                new AccountId(startedBy),
                changedAt,
                progress.lines(),
                progress.done(),
                progress.toDo(),
                progress.taken(),
                progress.opened(),
                progress.wrong(),
                progress.leftOut(),
                progress.kept());
    }

    /** @throws StaleVersion if somebody else changed it since this version was shown */
    void requireVersion(int shown) {
        if (version != shown) {
            throw new StaleVersion();
        }
    }

    /** @throws Refused if it stands elsewhere */
    void require(boolean possible) {
        if (!possible) {
            throw new Refused("families.refused.now");
        }
    }

    ColumnMapping mapping(List<String> headings) {
        return mapping.isEmpty() ? ColumnMapping.guess(headings) : ColumnMapping.read(mapping);
    }

    void map(ColumnMapping chosen) {
        this.mapping = chosen.written();
    }

    void check(Decisions made, Vault vault, Instant now) {
        this.decisions = seal(vault).value("decisions", made);
        become(ImportState.CHECKING, now);
    }

    /**
     * Takes note of what the rows will be. Those that are on record already are left out unless somebody wants them; who
     * has said so before need not say it again.
     */
    void checked(ImportPlan checked, Vault vault, Instant now) {
        Set<Integer> there = new HashSet<>(checked.leftOutAtFirst());
        there.removeAll(plan(vault).leftOutAtFirst());
        this.plan = seal(vault).value("plan", checked);
        progress.wrong(checked.count(Outcome.WRONG));
        decide(decisions(vault).choosingAmong(checked).leaving(there, true), vault, now);
        become(ImportState.REVIEW, now);
    }

    void decide(Decisions made, Vault vault, Instant now) {
        this.decisions = seal(vault).value("decisions", made);
        progress.leaveOut(made.leftOut().size());
        this.changedAt = now;
    }

    void run(int rows, Instant now) {
        progress.run(rows);
        this.stopWanted = false;
        become(ImportState.RUNNING, now);
    }

    /** Rows that the program could not take in; they are among the wrong ones from now on. */
    void failed(Set<Integer> rows, Vault vault, Instant now) {
        Decisions before = decisions(vault);
        Decisions after = before.failing(rows);
        progress.moreWrong(after.failed().size() - before.failed().size());
        decide(after, vault, now);
    }

    /** Keeps of the file only what was not taken in, for whoever corrects it. */
    void finish(Set<Integer> takenRows, Vault vault, Instant now) {
        this.sheet = seal(vault).value("sheet", sheet(vault).without(takenRows));
        this.plan = seal(vault).value("plan", plan(vault).without(takenRows));
        become(ImportState.DONE, now);
    }

    /**
     * Lets go of what the file and the plan hold of a case that is erased: its rows, those that would have gone into it,
     * and where it is named as a possible duplicate.
     *
     * @param made rows that were taken into the case
     */
    void forget(UUID file, Set<Integer> made, Vault vault) {
        ImportPlan before = plan(vault);
        Set<Integer> gone = before.rowsOf(file, made);
        ImportPlan after = before.without(file, gone);
        if (gone.isEmpty() && after.equals(before)) {
            return;
        }
        Sheet all = sheet(vault);
        this.sheet = seal(vault).value("sheet", all.without(gone));
        this.plan = seal(vault).value("plan", after);
        this.decisions = seal(vault).value("decisions", decisions(vault).without(gone));
    }

    void become(ImportState next, Instant now) {
        this.status = next;
        this.changedAt = now;
    }

    void undo(int cases, Instant now) {
        progress.undo(cases);
        become(ImportState.UNDOING, now);
    }

    void undone(int cases, Instant now) {
        progress.keep(cases);
        this.stopWanted = false;
        become(ImportState.UNDONE, now);
    }

    private ImportSeal seal(Vault vault) {
        return new ImportSeal(id(), vault);
    }
}
