package org.kinbridge.cases.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.DynamicUpdate;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccountId;

/** The import of one file. What the file holds is sealed under a key of its own until nothing needs it any more. */
@Entity
@DynamicUpdate
@Table(schema = "cases", name = "family_import")
class FamilyImport {

    private static final String TABLE = "cases.family_import";

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

    @Column(name = "line_count", nullable = false, updatable = false)
    private int lines;

    @Column(nullable = false)
    private int done;

    @Column(name = "to_do", nullable = false)
    private int toDo;

    @Column(nullable = false)
    private int taken;

    @Column(nullable = false)
    private int opened;

    @Column(nullable = false)
    private int wrong;

    @Column(name = "left_out", nullable = false)
    private int leftOut;

    @Column(nullable = false)
    private int kept;

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
        this.lines = sheet.lines().size();
        this.mapping = "";
        this.name = vault.sealText(id().key(), place(id, "name"), fileName);
        this.sheet = sealed("sheet", sheet, vault);
        this.plan = sealed("plan", ImportPlan.NONE, vault);
        this.decisions = sealed("decisions", Decisions.NONE, vault);
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
        return done;
    }

    String fileName(Vault vault) {
        return vault.openText(id().key(), place(id, "name"), name);
    }

    Sheet sheet(Vault vault) {
        return opened("sheet", sheet, Sheet.class, vault);
    }

    ImportPlan plan(Vault vault) {
        return opened("plan", plan, ImportPlan.class, vault);
    }

    Decisions decisions(Vault vault) {
        return opened("decisions", decisions, Decisions.class, vault);
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
                lines,
                done,
                toDo,
                taken,
                opened,
                wrong,
                leftOut,
                kept);
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
        return mapping.isEmpty() ? ColumnMapping.guess(headings) : read(mapping);
    }

    static ColumnMapping read(String stored) {
        return new ColumnMapping(
                Arrays.stream(stored.split(",")).map(Meaning::valueOf).toList());
    }

    static String written(ColumnMapping mapping) {
        return mapping.columns().stream().map(Meaning::name).collect(Collectors.joining(","));
    }

    void map(ColumnMapping chosen) {
        this.mapping = written(chosen);
    }

    void check(Decisions made, Vault vault, Instant now) {
        this.decisions = sealed("decisions", made, vault);
        become(ImportState.CHECKING, now);
    }

    /** Takes note of what the rows will be; those that are on record already are left out unless somebody wants them. */
    void checked(ImportPlan checked, Vault vault, Instant now) {
        this.plan = sealed("plan", checked, vault);
        this.wrong = checked.count(Outcome.WRONG);
        Set<Integer> there = checked.rows().stream()
                .filter(PlannedRow::leftOutAtFirst)
                .map(PlannedRow::number)
                .collect(Collectors.toSet());
        decide(decisions(vault).leaving(there, true), vault, now);
        become(ImportState.REVIEW, now);
    }

    void decide(Decisions made, Vault vault, Instant now) {
        this.decisions = sealed("decisions", made, vault);
        this.leftOut = made.leftOut().size();
        this.changedAt = now;
    }

    void run(int rows, Instant now) {
        this.toDo = rows;
        this.stopWanted = false;
        become(ImportState.RUNNING, now);
    }

    /** Rows that the program could not take in; they are among the wrong ones from now on. */
    void failed(Set<Integer> rows, Vault vault, Instant now) {
        Decisions before = decisions(vault);
        Decisions after = before.failing(rows);
        this.wrong += after.failed().size() - before.failed().size();
        decide(after, vault, now);
    }

    /** Keeps of the file only what was not taken in, for whoever corrects it. */
    void finish(Set<Integer> takenRows, Vault vault, Instant now) {
        Sheet all = sheet(vault);
        this.sheet = sealed("sheet", all.without(takenRows), vault);
        this.plan = sealed(
                "plan",
                new ImportPlan(plan(vault).rows().stream()
                        .filter(row -> !takenRows.contains(row.number()))
                        .toList()),
                vault);
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
        this.sheet = sealed("sheet", all.without(gone), vault);
        this.plan = sealed("plan", after, vault);
    }

    void become(ImportState next, Instant now) {
        this.status = next;
        this.changedAt = now;
    }

    void undo(int cases, Instant now) {
        this.toDo = cases;
        this.done = 0;
        become(ImportState.UNDOING, now);
    }

    void undone(int cases, Instant now) {
        this.kept = cases;
        this.stopWanted = false;
        become(ImportState.UNDONE, now);
    }

    static Place place(UUID id, String column) {
        return new Place(TABLE, column, id);
    }

    private byte[] sealed(String column, Object value, Vault vault) {
        return vault.sealText(id().key(), place(id, column), Json.write(value));
    }

    private <T> T opened(String column, byte[] sealed, Class<T> type, Vault vault) {
        return Json.read(vault.openText(id().key(), place(id, column), sealed), type);
    }
}
