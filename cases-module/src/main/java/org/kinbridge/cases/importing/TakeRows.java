package org.kinbridge.cases.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kinbridge.cases.file.CaseIntake;
import org.kinbridge.cases.file.IntakeCase;
import org.kinbridge.cases.file.NumberedCase;
import org.kinbridge.cases.file.TakenIn;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.crypto.Vault;

/** Takes families in in the background, some at a time, each time in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class TakeRows {

    private final ImportRecords records;
    private final ImportMade made;
    private final RowReading reading;
    private final CaseIntake intake;
    private final RowNotes notes;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected TakeRows() {
        this.records = null;
        this.made = null;
        this.reading = null;
        this.intake = null;
        this.notes = null;
        this.vault = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    TakeRows(
            ImportRecords records,
            ImportMade made,
            RowReading reading,
            CaseIntake intake,
            RowNotes notes,
            Vault vault,
            AuditTrail auditTrail,
            Clock clock) {
        this.records = records;
        this.made = made;
        this.reading = reading;
        this.intake = intake;
        this.notes = notes;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /**
     * What is to be taken in, read once.
     *
     * @param families the rows of each
     * @param erased numbers of the rows with somebody who looks like a person who was erased
     * @param done how many of the rows have been worked on already
     */
    record Work(String fileName, List<List<ReadRow>> families, Decisions decisions, Set<Integer> erased, int done) {}

    public Work load(FamilyImportId id) {
        FamilyImport given = records.find(id);
        Decisions decisions = given.decisions(vault);
        ImportPlan plan = given.plan(vault);
        Set<Integer> wanted = plan.wanted(decisions);
        List<ReadRow> rows = reading.rows(given).stream()
                .filter(row -> wanted.contains(row.number()))
                .toList();
        return new Work(given.fileName(vault), FamilyGroups.of(rows), decisions, plan.erased(), given.done());
    }

    /**
     * Takes some families in.
     *
     * @param done how many rows have been worked on afterwards
     * @return false if somebody wants it to stop; then nothing was taken in
     */
    public boolean take(FamilyImportId id, Work work, List<List<ReadRow>> families, int done) {
        if (records.stopWanted(id)) {
            return false;
        }
        Set<Integer> refused = new HashSet<>();
        List<IntakeCase> intakes = intakes(work, families, refused);
        List<TakenIn> taken = new ArrayList<>();
        auditTrail.together(() -> {
            taken.addAll(notes.keep(work, families, intake.takeIn(intakes)));
        });
        made.add(id, taken);
        long opened = taken.stream()
                .filter(TakenIn::newCase)
                .map(TakenIn::caseId)
                .distinct()
                .count();
        if (!refused.isEmpty()) {
            records.find(id).failed(refused, vault, clock.instant());
        }
        records.progress(id, done, taken.size(), (int) opened);
        return true;
    }

    private List<IntakeCase> intakes(Work work, List<List<ReadRow>> families, Set<Integer> refused) {
        Map<String, NumberedCase> numbered = intake.ofNumbers(
                families.stream().map(family -> family.get(0).fileNumber()).toList());
        List<IntakeCase> intakes = new ArrayList<>();
        for (List<ReadRow> family : families) {
            NumberedCase existing =
                    numbered.get(NumberedCase.folded(family.get(0).fileNumber()));
            FamilyGroups.intake(family, existing, work.decisions())
                    .ifPresentOrElse(intakes::add, () -> family.forEach(row -> refused.add(row.number())));
        }
        return intakes;
    }
}
