package org.kinbridge.cases.importing;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

/** The dry run of an import: every row as it will be, and the rows that stay outside. */
@Boundary
public class ImportReview {

    /** Rows on a page. */
    public static final int PAGE = 50;

    private final ImportRecords records;
    private final ImportMade made;
    private final CaseIntake cases;
    private final Vault vault;
    private final AuditTrail auditTrail;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ImportReview() {
        this.records = null;
        this.made = null;
        this.cases = null;
        this.vault = null;
        this.auditTrail = null;
    }

    @Inject
    ImportReview(ImportRecords records, ImportMade made, CaseIntake cases, Vault vault, AuditTrail auditTrail) {
        this.records = records;
        this.made = made;
        this.cases = cases;
        this.vault = vault;
        this.auditTrail = auditTrail;
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
        Decisions decisions = given.decisions(vault);
        return new ReviewPage(
                given.summary(vault),
                counts,
                plan.unknownKinships(),
                wanted.stream().skip((long) (shown - 1) * PAGE).limit(PAGE).toList(),
                decisions.leftOut(),
                decisions.persons().stream().collect(Collectors.toMap(PersonChoice::row, Function.identity())),
                shown,
                pages);
    }

    /** The rows that are not taken in, as they were corrected, with the reasons. The reading is written down. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public WrongRows wrongRows(FamilyImportId id) {
        FamilyImport given = records.find(id);
        Decisions decisions = given.decisions(vault);
        Sheet sheet = decisions.correct(given.sheet(vault));
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
        return cases.references(made.cases(id).stream().map(CaseId::new).toList());
    }
}
