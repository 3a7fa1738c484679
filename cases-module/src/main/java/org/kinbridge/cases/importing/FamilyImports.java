package org.kinbridge.cases.importing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/** Takes a spreadsheet of families in: upload, what the columns mean, the import itself, and its undoing. */
@Boundary
public class FamilyImports {

    private static final String SUBJECT = "family-import";
    private static final int EXAMPLES = 3;
    private static final int LONGEST_NAME = 200;

    private final ImportRecords records;
    private final ImportMade made;
    private final Vault vault;
    private final Event<ImportWork.Wanted> wanted;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected FamilyImports() {
        this.records = null;
        this.made = null;
        this.vault = null;
        this.wanted = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    FamilyImports(
            ImportRecords records,
            ImportMade made,
            Vault vault,
            Event<ImportWork.Wanted> wanted,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.made = made;
        this.vault = vault;
        this.wanted = wanted;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Begins an import. CSV, XLSX and ODS are told by what is in the file.
     *
     * @throws InvalidInput for field {@code file}, saying what to do instead
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public FamilyImportId upload(String fileName, InputStream content) {
        Sheet sheet = SheetReader.read(bytes(content));
        FamilyImport started =
                new FamilyImport(sheet, shortened(fileName), caller.staff().account(), vault, clock.instant());
        records.remembered(sheet.headings()).ifPresent(started::map);
        records.add(started);
        auditTrail.changed("start-import", SUBJECT, started.id());
        return started.id();
    }

    private static byte[] bytes(InputStream content) {
        try {
            return content.readNBytes(SheetReader.LIMIT + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String shortened(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "").strip();
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }

    /** All imports, the one changed last first. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<ImportSummary> list() {
        return records.summaries();
    }

    /** One import, without what its file holds. @throws NotFound if there is none */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public ImportSummary summary(FamilyImportId id) {
        return records.summary(id);
    }

    /** What the columns mean as far as the headings tell, or as they were understood the last time. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public MappingView mapping(FamilyImportId id) {
        FamilyImport given = records.find(id);
        given.require(given.status().open());
        Sheet sheet = given.sheet(vault);
        ColumnMapping mapping = given.mapping(sheet.headings());
        auditTrail.read("view-import", SUBJECT, id);
        return new MappingView(
                given.version(),
                given.fileName(vault),
                records.remembered(sheet.headings()).isPresent(),
                IntStream.range(0, sheet.headings().size())
                        .mapToObj(i -> column(sheet, mapping, i))
                        .toList());
    }

    private static MappingView.Column column(Sheet sheet, ColumnMapping mapping, int index) {
        return new MappingView.Column(
                sheet.headings().get(index),
                sheet.lines().stream()
                        .map(line -> line.cells().get(index))
                        .filter(cell -> !cell.isEmpty())
                        .limit(EXAMPLES)
                        .toList(),
                mapping.columns().get(index));
    }

    /**
     * Says what the columns mean, remembers it for files with the same headings, and has every row looked at.
     *
     * @throws InvalidInput naming {@code column[2]}
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void map(FamilyImportId id, int version, List<Meaning> meanings) {
        FamilyImport given = current(id, version);
        given.require(given.status().open());
        Sheet sheet = given.sheet(vault);
        ColumnMapping mapping = new ColumnMapping(meanings);
        mapping.check(sheet.headings().size());
        given.map(mapping);
        records.remember(sheet.headings(), mapping);
        given.check(given.decisions(vault), vault, clock.instant());
        begin(id, ImportState.CHECKING);
    }

    /**
     * Says which kinship is meant by words that nobody knows, and has every row looked at again.
     *
     * @throws InvalidInput naming {@code kinship}, if nothing was answered
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void answer(FamilyImportId id, int version, Map<String, Kinship> answers) {
        FamilyImport given = current(id, version);
        given.require(given.status() == ImportState.REVIEW);
        if (answers.isEmpty()) {
            throw new InvalidInput("kinship", "families.error.noAnswer");
        }
        given.check(given.decisions(vault).answered(answers), vault, clock.instant());
        begin(id, ImportState.CHECKING);
    }

    /** Takes all rows in that are right and not left out; those that are wrong stop nothing. @throws Refused if there is none */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void run(FamilyImportId id, int version) {
        FamilyImport given = current(id, version);
        given.require(given.status() == ImportState.REVIEW || given.status() == ImportState.STOPPED);
        int rows = given.plan(vault).wanted(given.decisions(vault)).size();
        if (rows == 0) {
            throw new Refused("families.refused.nothing");
        }
        given.run(rows, clock.instant());
        begin(id, ImportState.RUNNING);
    }

    /** Has the import stop after the families that are being taken in at this moment. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void stop(FamilyImportId id) {
        records.find(id);
        records.wantStop(id);
        auditTrail.changed("stop-import", SUBJECT, id);
    }

    /** Removes all that the import has made, but for cases that were changed since. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void undo(FamilyImportId id, int version) {
        FamilyImport given = current(id, version);
        given.require(given.status().undoable());
        given.undo(made.cases(id).size(), clock.instant());
        begin(id, ImportState.UNDOING);
    }

    /** Forgets the file. What was taken in stays, and can then no longer be undone as a whole. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void discard(FamilyImportId id, int version) {
        FamilyImport given = current(id, version);
        given.require(!given.status().working());
        records.remove(given);
        vault.destroyKey(id.key());
        auditTrail.changed("discard-import", SUBJECT, id);
    }

    private FamilyImport current(FamilyImportId id, int version) {
        FamilyImport given = records.find(id);
        given.requireVersion(version);
        return given;
    }

    private void begin(FamilyImportId id, ImportState state) {
        auditTrail.changed("import-" + state.name().toLowerCase(Locale.ROOT), SUBJECT, id);
        wanted.fire(new ImportWork.Wanted(id, state, caller.staff()));
    }
}
