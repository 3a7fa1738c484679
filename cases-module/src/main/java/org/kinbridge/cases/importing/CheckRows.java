package org.kinbridge.cases.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinbridge.cases.file.CaseIntake;
import org.kinbridge.cases.file.NumberedCase;
import org.kinbridge.cases.retention.Reappearance;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.crypto.Vault;

/** Looks at the rows of an import in the background, in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class CheckRows {

    private final ImportRecords records;
    private final RowReading reading;
    private final PersonsOnRecord personsOnRecord;
    private final Reappearance reappearance;
    private final CaseIntake intake;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CheckRows() {
        this.records = null;
        this.reading = null;
        this.personsOnRecord = null;
        this.reappearance = null;
        this.intake = null;
        this.vault = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    CheckRows(
            ImportRecords records,
            RowReading reading,
            PersonsOnRecord personsOnRecord,
            Reappearance reappearance,
            CaseIntake intake,
            Vault vault,
            AuditTrail auditTrail,
            Clock clock) {
        this.records = records;
        this.reading = reading;
        this.personsOnRecord = personsOnRecord;
        this.reappearance = reappearance;
        this.intake = intake;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /** Looks at every row and at who is on record, and shows what will become of each. */
    public void check(FamilyImportId id) {
        FamilyImport checked = records.find(id);
        List<ReadRow> rows = reading.rows(checked);
        Map<String, NumberedCase> numbered =
                intake.ofNumbers(rows.stream().map(ReadRow::fileNumber).toList());
        auditTrail.read("compare-persons", "family-import", id);
        ImportPlan plan = new Planning(numbered, personsOnRecord.comparedWith(rows), erased(rows)).plan(rows);
        checked.checked(reading.cells(checked).into(plan), vault, clock.instant());
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
}
