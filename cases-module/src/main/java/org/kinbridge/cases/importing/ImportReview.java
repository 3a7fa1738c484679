package org.kinbridge.cases.importing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.CaseIntake;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.security.Role;

/** The dry run of an import: every row as it will be, and what a person decides about rows. */
@Boundary
public class ImportReview {

    /** Rows on a page. */
    public static final int PAGE = 50;

    private final ImportRecords records;
    private final CaseIntake cases;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ImportReview() {
        this.records = null;
        this.cases = null;
        this.vault = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    ImportReview(ImportRecords records, CaseIntake cases, Vault vault, AuditTrail auditTrail, Clock clock) {
        this.records = records;
        this.cases = cases;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /**
     * A page of the rows. That they were looked at is written down.
     *
     * @param only rows of which this will become; null for all
     * @param page from 1; one that there is not shows the last
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public ReviewPage page(FamilyImportId id, @Nullable Outcome only, int page) {
        FamilyImport given = records.find(id);
        ImportPlan plan = given.plan(vault);
        List<PlannedRow> wanted = plan.rows().stream()
                .filter(row -> only == null || row.outcome() == only)
                .toList();
        int pages = Math.max(1, (wanted.size() + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(page, pages));
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            counts.put(outcome, plan.count(outcome));
        }
        auditTrail.read("view-import", "family-import", id);
        return new ReviewPage(
                given.summary(vault),
                counts,
                plan.unknownKinships(),
                wanted.stream().skip((long) (shown - 1) * PAGE).limit(PAGE).toList(),
                given.decisions(vault).leftOut(),
                shown,
                pages);
    }

    /** Leaves a row out, or takes it in again. @throws StaleVersion if somebody else decided something meanwhile */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void leaveOut(FamilyImportId id, int version, int row, boolean out) {
        decide(id, version, Set.of(row), out);
    }

    /** Leaves all possible duplicates out, or takes them all in. @throws StaleVersion as {@link #leaveOut} */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void leaveOutDuplicates(FamilyImportId id, int version, boolean out) {
        Set<Integer> duplicates = records.find(id).plan(vault).rows().stream()
                .filter(row -> row.outcome() == Outcome.POSSIBLE_DUPLICATE)
                .map(PlannedRow::number)
                .collect(Collectors.toSet());
        decide(id, version, duplicates, out);
    }

    private void decide(FamilyImportId id, int version, Set<Integer> rows, boolean out) {
        FamilyImport given = records.find(id);
        given.requireVersion(version);
        given.require(given.status() == ImportState.REVIEW);
        given.decide(given.decisions(vault).leaving(rows, out), vault, clock.instant());
        auditTrail.changed("decide-import-rows", "family-import", id, (out ? "out " : "in ") + rows.size());
    }

    /** The rows that are not taken in, with the reasons. The reading is written down. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public WrongRows wrongRows(FamilyImportId id) {
        FamilyImport given = records.find(id);
        Sheet sheet = given.sheet(vault);
        Decisions decisions = given.decisions(vault);
        Map<Integer, PlannedRow> plan =
                given.plan(vault).rows().stream().collect(Collectors.toMap(PlannedRow::number, Function.identity()));
        auditTrail.read("export-wrong-rows", "family-import", id);
        return new WrongRows(
                sheet.headings(),
                sheet.lines().stream()
                        .map(line -> row(line, plan.get(line.number()), decisions))
                        .filter(row ->
                                row.leftOut() || row.failed() || !row.problems().isEmpty())
                        .toList());
    }

    private static WrongRows.Row row(Sheet.Line line, @Nullable PlannedRow planned, Decisions decisions) {
        return new WrongRows.Row(
                line.number(),
                line.cells(),
                decisions.leftOut().contains(line.number()),
                decisions.failed().contains(line.number()),
                planned == null ? List.of() : planned.problems());
    }

    /** The cases in which something of the import is, by what they are called: after an undoing, those that it left. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public Map<CaseId, CaseReference> cases(FamilyImportId id) {
        return cases.references(records.casesMade(id).stream().map(CaseId::new).toList());
    }
}
