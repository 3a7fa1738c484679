package org.kinbridge.cases.file;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.person.NewKinship;
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
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.security.CurrentCaller;
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
    private final Facts facts;
    private final Vault vault;
    private final FuzzyDateReader dates;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CaseIntake() {
        this.records = null;
        this.persons = null;
        this.requests = null;
        this.facts = null;
        this.vault = null;
        this.dates = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    CaseIntake(
            CaseRecords records,
            Persons persons,
            TracingRequests requests,
            Facts facts,
            Vault vault,
            FuzzyDateReader dates,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.persons = persons;
        this.requests = requests;
        this.facts = facts;
        this.vault = vault;
        this.dates = dates;
        this.auditTrail = auditTrail;
        this.caller = caller;
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
            Map<IntakeCase, CaseId> files = openFiles(families);
            Map<IntakeCase.Asking, PersonId> enquirers = register(families);
            families.forEach(
                    family -> taken.addAll(fill(family, Objects.requireNonNull(files.get(family)), enquirers)));
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

    private Map<IntakeCase, CaseId> openFiles(List<IntakeCase> families) {
        long fresh =
                families.stream().filter(family -> family.existing() == null).count();
        Iterator<CaseReference> references = records.nextReferences(
                        LocalDate.now(clock).getYear(), (int) fresh)
                .iterator();
        Map<IntakeCase, CaseId> files = new IdentityHashMap<>();
        for (IntakeCase family : families) {
            files.put(
                    family,
                    family.existing() == null
                            ? open(family, references.next())
                            : records.find(family.existing()).id());
        }
        return files;
    }

    private CaseId open(IntakeCase family, CaseReference reference) {
        CaseFile file =
                new CaseFile(reference, UUID.randomUUID(), caller.staff().account(), clock.instant());
        records.add(file);
        if (!family.number().isEmpty()) {
            records.add(new ExternalNumber(file.id(), family.number()));
        }
        auditTrail.changed("open-case", "case", file.id());
        return file.id();
    }

    /** All new enquirers first, so that the keys for what must be sealed are made with one statement. */
    private Map<IntakeCase.Asking, PersonId> register(List<IntakeCase> families) {
        Map<IntakeCase.Asking, PersonId> enquirers = new IdentityHashMap<>();
        Set<UUID> reachable = new LinkedHashSet<>();
        for (IntakeCase family : families) {
            for (IntakeCase.Asking asking : family.asking()) {
                PersonId id = asking.known() == null ? persons.register(asking.person()) : asking.known();
                enquirers.put(asking, id);
                if (asking.known() == null && !asking.contacts().isEmpty()) {
                    reachable.add(id.value());
                }
            }
        }
        vault.begin("person", reachable);
        return enquirers;
    }

    private List<TakenIn> fill(IntakeCase family, CaseId file, Map<IntakeCase.Asking, PersonId> enquirers) {
        List<TakenIn> taken = new ArrayList<>();
        boolean principal = family.existing() == null;
        for (IntakeCase.Asking asking : family.asking()) {
            PersonId enquirer = Objects.requireNonNull(enquirers.get(asking));
            if (asking.known() == null) {
                records.add(new Enquirer(file, enquirer, principal, clock.instant()));
                auditTrail.changed("add-enquirer", "case", file);
                principal = false;
            }
            asking.contacts().forEach(contact -> persons.addContactPoint(enquirer, contact));
            for (IntakeCase.Sought sought : asking.sought()) {
                PersonId person = addSought(file, enquirer, sought.sought());
                taken.add(new TakenIn(
                        sought.row(), file, person, enquirer, family.existing() == null, asking.known() == null));
            }
        }
        return taken;
    }

    private PersonId addSought(CaseId file, PersonId enquirer, NewSought sought) {
        PersonId person = persons.take(sought.person());
        requests.openForNewcomer(file, person);
        persons.relate(new NewKinship(enquirer, sought.kinship(), person, enquirer));
        sought.facts().forEach(fact -> facts.record(file, person, fact));
        auditTrail.changed("add-sought-person", "case", file);
        return person;
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
