package org.kinbridge.cases.file;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/** The case files: opened, looked into, handed over. */
@Boundary
public class CaseFiles {

    private final CaseRecords records;
    private final CaseParts parts;
    private final CaseSearch search;
    private final Handings handings;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CaseFiles() {
        this.records = null;
        this.parts = null;
        this.search = null;
        this.handings = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    CaseFiles(
            CaseRecords records,
            CaseParts parts,
            CaseSearch search,
            Handings handings,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.parts = parts;
        this.search = search;
        this.handings = handings;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Opens a case with everything that the form holds; the caller is in charge of it. The same submission sent again
     * gives the case that it has made already.
     *
     * @throws InvalidInput naming each field that cannot be accepted; then nothing is made
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public CaseId open(OpenCase command) {
        parts.check(command);
        Optional<CaseFile> made = records.madeBy(command.submission());
        if (made.isPresent()) {
            return made.get().id();
        }
        requireFree(command.number());
        CaseFile file = new CaseFile(
                records.nextReference(LocalDate.now(clock).getYear()),
                command.submission(),
                caller.staff().account(),
                clock.instant());
        records.add(file);
        if (!command.number().isEmpty()) {
            records.add(new ExternalNumber(file.id(), command.number()));
        }
        PersonId enquirer = parts.addEnquirer(file.id(), command);
        command.sought().forEach(sought -> parts.addSought(file.id(), enquirer, sought));
        auditTrail.changed("open-case", "case", file.id());
        return file.id();
    }

    /** One number of the older books is one family: who is taken in twice is not noticed otherwise. */
    private void requireFree(String number) {
        List<ExternalNumber> known =
                number.isEmpty() ? List.of() : records.numbers(Set.of(NumberedCase.folded(number)));
        if (!known.isEmpty()) {
            CaseReference taken = records.find(known.get(0).caseId()).reference();
            throw new InvalidInput("number", "case.error.numberTaken", taken.toString());
        }
    }

    /** Adds somebody else who is looked for in an open case. @throws InvalidInput as {@link #open} */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void addSought(CaseId id, NewSought command) {
        CaseFile file = records.find(id);
        parts.check(command);
        parts.addSought(id, principal(id), command);
        auditTrail.changed("add-sought-person", "case", file.id());
    }

    /**
     * Adds a further enquirer.
     *
     * @throws InvalidInput naming {@code name}, {@code telephone} or {@code sought}, which must be sought in this case
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public PersonId addEnquirer(CaseId id, NewEnquirer command) {
        CaseFile file = records.find(id);
        PersonId enquirer = parts.addFurtherEnquirer(file.id(), command);
        auditTrail.changed("add-enquirer", "case", file.id());
        return enquirer;
    }

    /** The whole case. That it was looked into is written down. @throws NotFound if there is none */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public CaseView view(CaseId id) {
        CaseFile file = records.find(id);
        auditTrail.read("view-case", "case", id);
        handings.seen(file);
        return parts.view(file, handings.mayHandOver(file));
    }

    /** What people call these cases by; those that do not exist are left out. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public Map<CaseId, CaseReference> references(Collection<CaseId> ids) {
        return records.references(ids);
    }

    /** All cases that fit, for an export; names of enquirers and sought persons, never more. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<CaseRow> list(CaseQuery query) {
        auditTrail.read("list-cases", "case", "all");
        return parts.rows(search.all(query, caller.staff().account()));
    }

    /** One page of the cases that fit. @param page from 1; one beyond the last is empty */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public CasePage page(CaseQuery query, int page) {
        auditTrail.read("list-cases", "case", "page " + page);
        AccountId own = caller.staff().account();
        int number = Math.max(1, page);
        return new CasePage(parts.rows(search.page(query, own, number)), search.count(query, own), number);
    }

    /**
     * Hands the case to somebody else, who is told of it on Today.
     *
     * @param caseworker an active account that works with cases
     * @throws Refused if the caller is neither in charge of the case nor a coordinator
     * @throws InvalidInput naming {@code successor}
     * @throws StaleVersion if somebody else changed the case meanwhile
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void handOver(CaseId id, int version, AccountId caseworker) {
        CaseFile file = records.find(id);
        if (file.version() != version) {
            throw new StaleVersion();
        }
        handings.hand(file, caseworker);
        auditTrail.changed("hand-over-case", "case", id, caseworker.toString());
    }

    private PersonId principal(CaseId id) {
        return records.enquirers(id).get(0).person();
    }
}
