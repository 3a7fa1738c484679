package org.kinbridge.cases.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinbridge.cases.file.CaseIntake;
import org.kinbridge.cases.file.IntakeCase;
import org.kinbridge.cases.file.NumberedCase;
import org.kinbridge.cases.file.TakenIn;
import org.kinbridge.cases.note.CaseNotes;
import org.kinbridge.cases.note.NewNote;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.retention.Reappearance;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.time.FuzzyDateReader;

/** The steps of the work in the background, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ImportSteps {

    private final ImportRecords records;
    private final PersonsOnRecord personsOnRecord;
    private final Reappearance reappearance;
    private final CaseIntake intake;
    private final CaseNotes notes;
    private final Vault vault;
    private final FuzzyDateReader dates;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ImportSteps() {
        this.records = null;
        this.personsOnRecord = null;
        this.reappearance = null;
        this.intake = null;
        this.notes = null;
        this.vault = null;
        this.dates = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    ImportSteps(
            ImportRecords records,
            PersonsOnRecord personsOnRecord,
            Reappearance reappearance,
            CaseIntake intake,
            CaseNotes notes,
            Vault vault,
            FuzzyDateReader dates,
            AuditTrail auditTrail,
            Clock clock) {
        this.records = records;
        this.personsOnRecord = personsOnRecord;
        this.reappearance = reappearance;
        this.intake = intake;
        this.notes = notes;
        this.vault = vault;
        this.dates = dates;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** The families that are to be taken in. @param done how many of their rows have been worked on already */
    record Work(String fileName, List<List<ReadRow>> families, int done) {}

    /** Looks at every row and at who is on record, and shows what will become of each. */
    public void check(FamilyImportId id) {
        FamilyImport checked = records.find(id);
        List<ReadRow> rows = read(checked);
        Map<String, NumberedCase> numbered =
                intake.ofNumbers(rows.stream().map(ReadRow::fileNumber).toList());
        auditTrail.read("compare-persons", "family-import", id);
        ImportPlan plan = new Planning(numbered, personsOnRecord.comparedWith(rows), erased(rows)).plan(rows);
        checked.checked(plan, vault, clock.instant());
    }

    /** Numbers of the rows in which somebody looks like a person who was erased. */
    private Set<Integer> erased(List<ReadRow> rows) {
        List<Reappearance.Newcomer> newcomers = rows.stream()
                .flatMap(row -> Stream.of(
                        new Reappearance.Newcomer(row.sought(), row.facts()),
                        new Reappearance.Newcomer(row.enquirer(), List.of())))
                .toList();
        return reappearance.erasedAmong(newcomers).stream()
                .map(place -> rows.get(place / 2).number())
                .collect(Collectors.toSet());
    }

    private List<ReadRow> read(FamilyImport given) {
        Sheet sheet = given.sheet(vault);
        RowReader.Understanding understanding = new RowReader.Understanding(
                given.mapping(sheet.headings()), given.decisions(vault).kinships());
        return new RowReader(sheet, given.fileName(vault), understanding, dates, LocalDate.now(clock)).readAll();
    }

    /** Reads once what the following steps take in. */
    public Work load(FamilyImportId id) {
        FamilyImport given = records.find(id);
        Set<Integer> wanted = wanted(given);
        List<ReadRow> rows = read(given).stream()
                .filter(row -> wanted.contains(row.number()))
                .toList();
        return new Work(given.fileName(vault), FamilyGroups.of(rows), given.done());
    }

    private Set<Integer> wanted(FamilyImport given) {
        Decisions decisions = given.decisions(vault);
        return given.plan(vault).rows().stream()
                .filter(row -> row.outcome() != Outcome.WRONG)
                .map(PlannedRow::number)
                .filter(number -> !decisions.leftOut().contains(number))
                .collect(Collectors.toSet());
    }

    /**
     * Takes some families in.
     *
     * @param done how many rows have been worked on afterwards
     * @return false if somebody wants it to stop; then nothing was taken in
     */
    public boolean take(FamilyImportId id, String fileName, List<List<ReadRow>> families, int done) {
        if (records.stopWanted(id)) {
            return false;
        }
        List<ReadRow> rows = families.stream().flatMap(List::stream).toList();
        Map<String, NumberedCase> numbered =
                intake.ofNumbers(rows.stream().map(ReadRow::fileNumber).toList());
        List<IntakeCase> intakes = new ArrayList<>();
        Set<Integer> refused = new HashSet<>();
        for (List<ReadRow> family : families) {
            NumberedCase existing =
                    numbered.get(NumberedCase.folded(family.get(0).fileNumber()));
            FamilyGroups.intake(family, existing)
                    .ifPresentOrElse(intakes::add, () -> family.forEach(row -> refused.add(row.number())));
        }
        List<TakenIn> taken = intake.takeIn(intakes);
        keepNotes(fileName, rows, taken);
        records.made(id, taken);
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

    private void keepNotes(String fileName, List<ReadRow> rows, List<TakenIn> taken) {
        Map<Integer, ReadRow> byNumber = rows.stream().collect(Collectors.toMap(ReadRow::number, Function.identity()));
        Map<CaseId, List<NewNote>> kept = new HashMap<>();
        Set<CaseId> fresh = new HashSet<>();
        for (TakenIn one : taken) {
            ReadRow row = byNumber.get(one.row());
            if (row == null || row.notes().isEmpty()) {
                continue;
            }
            if (one.newCase()) {
                fresh.add(one.caseId());
            }
            List<NewNote> ofCase = kept.computeIfAbsent(one.caseId(), none -> new ArrayList<>());
            row.notes().forEach(note -> ofCase.add(new NewNote(one.sought(), note, fileName + ":" + one.row())));
        }
        if (!kept.isEmpty()) {
            notes.writeAll(kept, fresh);
        }
    }

    /** Takes note of rows that could not be taken in, so that they are among the wrong ones. */
    public void failed(FamilyImportId id, List<ReadRow> family, int done) {
        records.find(id)
                .failed(family.stream().map(ReadRow::number).collect(Collectors.toSet()), vault, clock.instant());
        records.progress(id, done, 0, 0);
    }

    public void finish(FamilyImportId id) {
        records.find(id).finish(records.rowsTaken(id), vault, clock.instant());
        auditTrail.changed("finish-import", "family-import", id);
    }

    public void stop(FamilyImportId id, ImportState state) {
        records.find(id).become(state, clock.instant());
    }

    public void takeUpInterrupted() {
        records.takeUpInterrupted();
    }
}
