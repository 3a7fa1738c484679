package org.kinbridge.cases.file;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.time.FuzzyDateReader;

/**
 * Takes families in from the association's older books, many at a time: with the same checks, history and audit as when
 * they are typed in, but with few statements to the database.
 */
@Boundary
public class CaseIntake {

    private final CaseRecords records;
    private final Persons persons;
    private final TracingRequests requests;
    private final IntakeSteps steps;
    private final FuzzyDateReader dates;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CaseIntake() {
        this.records = null;
        this.persons = null;
        this.requests = null;
        this.steps = null;
        this.dates = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    CaseIntake(
            CaseRecords records,
            Persons persons,
            TracingRequests requests,
            IntakeSteps steps,
            FuzzyDateReader dates,
            AuditTrail auditTrail,
            Clock clock) {
        this.records = records;
        this.persons = persons;
        this.requests = requests;
        this.steps = steps;
        this.dates = dates;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /**
     * Takes the families in; the caller is in charge of the new cases.
     *
     * @throws InvalidInput if anything in them cannot be accepted; then nothing is made
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<TakenIn> takeIn(List<IntakeCase> families) {
        check(families);
        List<TakenIn> taken = new ArrayList<>();
        auditTrail.together(() -> {
            Map<IntakeCase.Asking, PersonId> enquirers = steps.register(families);
            Map<IntakeCase, CaseId> files = steps.openFiles(families);
            taken.addAll(steps.fill(families, files, enquirers));
        });
        return taken;
    }

    private void check(List<IntakeCase> families) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        LocalDate today = LocalDate.now(clock);
        for (IntakeCase family : families) {
            for (IntakeCase.Asking asking : family.asking()) {
                asking.person().check("enquirer.", problems);
                asking.contacts().forEach(contact -> contact.check("enquirer.", problems));
                asking.sought().forEach(sought -> sought.sought().check("sought.", dates, today, problems));
            }
        }
        problems.throwIfAny();
    }

    /** The cases on record that have one of these numbers, by the number folded; the one opened first if several do. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public Map<String, NumberedCase> ofNumbers(Collection<String> numbers) {
        Set<String> wanted = numbers.stream().map(NumberedCase::folded).collect(Collectors.toSet());
        wanted.remove("");
        List<ExternalNumber> known = records.numbers(wanted);
        Map<CaseId, CaseFile> files =
                records.files(known.stream().map(ExternalNumber::caseId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(CaseFile::id, file -> file));
        Map<CaseId, List<PersonId>> asking = records.enquirers(files.keySet()).stream()
                .collect(Collectors.groupingBy(
                        Enquirer::caseId, Collectors.mapping(Enquirer::person, Collectors.toList())));
        Map<CaseId, List<PersonId>> sought = requests.ofCases(files.keySet()).stream()
                .collect(Collectors.groupingBy(
                        TracingRequestView::caseId,
                        Collectors.mapping(TracingRequestView::sought, Collectors.toList())));
        Set<PersonId> people = new HashSet<>();
        asking.values().forEach(people::addAll);
        sought.values().forEach(people::addAll);
        Map<PersonId, PersonView> views = persons.views(people);
        Map<String, NumberedCase> found = new HashMap<>();
        for (ExternalNumber number : known) {
            CaseFile file = Objects.requireNonNull(files.get(number.caseId()));
            found.putIfAbsent(
                    number.folded(),
                    new NumberedCase(
                            file.id(),
                            file.reference(),
                            of(views, asking.getOrDefault(file.id(), List.of())),
                            of(views, sought.getOrDefault(file.id(), List.of()))));
        }
        return found;
    }

    private static List<PersonView> of(Map<PersonId, PersonView> views, List<PersonId> ids) {
        return ids.stream().map(id -> Objects.requireNonNull(views.get(id))).toList();
    }

    /** What the cases are called. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public Map<CaseId, CaseReference> references(Collection<CaseId> cases) {
        return records.files(cases).stream().collect(Collectors.toMap(CaseFile::id, CaseFile::reference));
    }

    /** The numbers by which the association knew the case before. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<String> numbers(CaseId id) {
        return records.numbers(id).stream().map(ExternalNumber::number).toList();
    }
}
