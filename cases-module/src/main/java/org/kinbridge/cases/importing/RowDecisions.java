package org.kinbridge.cases.importing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/** What a person decides about rows before they are taken in, and what is corrected in them. */
@Boundary
public class RowDecisions {

    private static final String SUBJECT = "family-import";
    private static final int LONGEST_REASON = 1000;

    private final ImportRecords records;
    private final Vault vault;
    private final Event<ImportWork.Wanted> wanted;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected RowDecisions() {
        this.records = null;
        this.vault = null;
        this.wanted = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    RowDecisions(
            ImportRecords records,
            Vault vault,
            Event<ImportWork.Wanted> wanted,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.vault = vault;
        this.wanted = wanted;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Leaves a row out, or takes it in again.
     *
     * @throws StaleVersion if somebody else decided something meanwhile
     * @throws InvalidInput naming {@code reason-7} for row 7, if it holds somebody who looks like a person who was erased
     *     and no reason was given
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void leaveOut(FamilyImportId id, int version, int row, boolean out) {
        FamilyImport given = reviewed(id, version);
        Decisions decisions = given.decisions(vault);
        if (!out
                && given.plan(vault).row(row).erased()
                && !decisions.knowingly().containsKey(row)) {
            throw new InvalidInput("reason-" + row, "families.error.erasedReason");
        }
        leave(given, Set.of(row), out);
    }

    /** Leaves all possible duplicates out. @throws StaleVersion as {@link #leaveOut} */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void leaveOutDuplicates(FamilyImportId id, int version) {
        FamilyImport given = reviewed(id, version);
        leave(
                given,
                given.plan(vault).rows().stream()
                        .filter(row -> row.outcome() == Outcome.POSSIBLE_DUPLICATE)
                        .map(PlannedRow::number)
                        .collect(Collectors.toSet()),
                true);
    }

    private void leave(FamilyImport given, Set<Integer> rows, boolean out) {
        given.decide(given.decisions(vault).leaving(rows, out), vault, clock.instant());
        auditTrail.changed("decide-import-rows", SUBJECT, given.id(), (out ? "out " : "in ") + rows.size());
    }

    /**
     * Takes a row in although somebody in it looks like a person who was erased.
     *
     * @param reason is kept as a private note of the case
     * @throws InvalidInput naming {@code reason-7} for row 7
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void takeKnowingly(FamilyImportId id, int version, int row, String reason) {
        FamilyImport given = reviewed(id, version);
        String why = reason.strip();
        InvalidInput.Collector problems = new InvalidInput.Collector();
        problems.rejectIf(why.isEmpty(), "reason-" + row, "families.error.erasedReason");
        problems.rejectIf(
                why.length() > LONGEST_REASON, "reason-" + row, "families.problem.longNumber", LONGEST_REASON);
        problems.throwIfAny();
        given.require(given.plan(vault).row(row).erased());
        given.decide(given.decisions(vault).taking(row, why), vault, clock.instant());
        auditTrail.changed("take-erased-knowingly", SUBJECT, id, "row " + row);
    }

    /**
     * Keeps choices and corrections. Where a cell was corrected, all rows are looked at again.
     *
     * @throws InvalidInput naming {@code person-7} for row 7 or {@code cell-7-2} for its third cell; or {@code rows}, if
     *     there is nothing to keep
     * @throws StaleVersion if somebody else decided something meanwhile
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void change(FamilyImportId id, int version, RowChanges changes) {
        FamilyImport given = reviewed(id, version);
        if (changes.choices().isEmpty() && changes.corrections().isEmpty()) {
            throw new InvalidInput("rows", "families.error.nothingChanged");
        }
        Sheet sheet = given.sheet(vault);
        changes.corrections().forEach(one -> requireCell(sheet, one));
        Decisions made = given.decisions(vault).choosing(changes.choices());
        requirePossible(given.plan(vault), made, changes.choices());
        changes.choices()
                .forEach(one -> auditTrail.changed(
                        one.person() == null ? "choose-new-person" : "choose-same-person",
                        SUBJECT,
                        id,
                        "row " + one.row()));
        if (changes.corrections().isEmpty()) {
            given.decide(made, vault, clock.instant());
            return;
        }
        auditTrail.changed(
                "correct-import-cells",
                SUBJECT,
                id,
                String.valueOf(changes.corrections().size()));
        given.check(made.corrected(changes.corrections(), sheet), vault, clock.instant());
        wanted.fire(new ImportWork.Wanted(id, ImportState.CHECKING, caller.staff()));
    }

    private static void requireCell(Sheet sheet, CellCorrection written) {
        boolean there = written.column() >= 0
                && written.column() < sheet.headings().size()
                && sheet.lines().stream().anyMatch(line -> line.number() == written.row());
        if (!there) {
            throw new NotFound();
        }
        if (written.value().length() > Sheet.LONGEST_CELL) {
            throw new InvalidInput(
                    "cell-" + written.row() + "-" + written.column(),
                    "families.problem.longNumber",
                    Sheet.LONGEST_CELL);
        }
    }

    /** Only whom the row resembles (rule 7: a suggestion with its reasons), and nobody twice in one case. */
    private static void requirePossible(ImportPlan plan, Decisions made, List<PersonChoice> choices) {
        for (PersonChoice choice : choices) {
            if (!plan.suggests(choice)) {
                throw new Refused("families.refused.now");
            }
            PlannedRow row = plan.row(choice.row());
            boolean here = choice.person() != null
                    && (row.onRecord().stream()
                                    .anyMatch(other -> choice.person().equals(other.person())
                                            && row.existing() != null
                                            && row.existing().equals(other.caseId()))
                            || twice(plan, made, row));
            if (here) {
                throw new InvalidInput("person-" + choice.row(), "families.error.sameThere");
            }
        }
    }

    private static boolean twice(ImportPlan plan, Decisions made, PlannedRow row) {
        Set<UUID> chosen = new HashSet<>();
        return plan.rows().stream()
                .filter(other ->
                        !row.fileNumber().isEmpty() && other.fileNumber().equals(row.fileNumber()))
                .map(other -> made.onRecord(other.number()))
                .anyMatch(person -> person != null && !chosen.add(person));
    }

    private FamilyImport reviewed(FamilyImportId id, int version) {
        FamilyImport given = records.find(id);
        given.requireVersion(version);
        given.require(given.status() == ImportState.REVIEW);
        return given;
    }
}
