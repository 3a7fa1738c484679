package org.kinbridge.cases.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.cases.fact.FactAbout;
import org.kinbridge.cases.fact.FactId;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.person.ContactPoints;
import org.kinbridge.cases.person.KinshipId;
import org.kinbridge.cases.person.NewContactPoint;
import org.kinbridge.cases.person.NewKinship;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.person.OnRecord;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.CurrentCaller;

/** Puts families into case files, each kind of record for all of them at once. */
@ApplicationScoped
class IntakeSteps {

    private final CaseRecords records;
    private final Persons persons;
    private final ContactPoints contactPoints;
    private final TracingRequests requests;
    private final Facts facts;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected IntakeSteps() {
        this.records = null;
        this.persons = null;
        this.contactPoints = null;
        this.requests = null;
        this.facts = null;
        this.vault = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    IntakeSteps(
            CaseRecords records,
            Persons persons,
            ContactPoints contactPoints,
            TracingRequests requests,
            Facts facts,
            Vault vault,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.persons = persons;
        this.contactPoints = contactPoints;
        this.requests = requests;
        this.facts = facts;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Everybody who asks, with the ways to reach them; their keys are made with one statement. */
    Map<IntakeCase.Asking, PersonId> register(List<IntakeCase> families) {
        List<IntakeCase.Asking> asking =
                families.stream().flatMap(family -> family.asking().stream()).toList();
        Iterator<PersonId> fresh = persons.registerAll(asking.stream()
                        .filter(one -> one.known() == null)
                        .map(IntakeCase.Asking::person)
                        .toList())
                .iterator();
        Map<IntakeCase.Asking, PersonId> enquirers = new IdentityHashMap<>();
        Map<PersonId, List<NewContactPoint>> contacts = new LinkedHashMap<>();
        Set<UUID> reachable = new LinkedHashSet<>();
        for (IntakeCase.Asking one : asking) {
            PersonId id = one.known() == null ? fresh.next() : one.known();
            enquirers.put(one, id);
            if (!one.contacts().isEmpty()) {
                contacts.computeIfAbsent(id, none -> new ArrayList<>()).addAll(one.contacts());
                if (one.known() == null) {
                    reachable.add(id.value());
                }
            }
        }
        vault.begin("person", reachable);
        contactPoints.addAll(contacts);
        return enquirers;
    }

    /** A case for each family that has none yet. */
    Map<IntakeCase, CaseId> openFiles(List<IntakeCase> families) {
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
        auditTrail.changedEach(
                "open-case",
                "case",
                families.stream()
                        .filter(family -> family.existing() == null)
                        .map(files::get)
                        .toList());
        return files;
    }

    private CaseId open(IntakeCase family, CaseReference reference) {
        CaseFile file =
                new CaseFile(reference, UUID.randomUUID(), caller.staff().account(), clock.instant());
        records.add(file);
        if (!family.number().isEmpty()) {
            records.add(new ExternalNumber(file.id(), family.number()));
        }
        return file.id();
    }

    /** Who asks and who is sought in each case. */
    List<TakenIn> fill(
            List<IntakeCase> families, Map<IntakeCase, CaseId> files, Map<IntakeCase.Asking, PersonId> enquirers) {
        List<Wanted> wanted = new ArrayList<>();
        List<CaseId> withNewEnquirer = new ArrayList<>();
        for (IntakeCase family : families) {
            CaseId file = Objects.requireNonNull(files.get(family));
            boolean principal = family.existing() == null;
            for (IntakeCase.Asking asking : family.asking()) {
                PersonId enquirer = Objects.requireNonNull(enquirers.get(asking));
                if (asking.known() == null) {
                    records.add(new Enquirer(file, enquirer, principal, clock.instant()));
                    withNewEnquirer.add(file);
                    principal = false;
                }
                asking.sought().forEach(sought -> wanted.add(new Wanted(family, file, asking, enquirer, sought)));
            }
        }
        auditTrail.changedEach("add-enquirer", "case", withNewEnquirer);
        return addSought(wanted);
    }

    /** Somebody who is looked for, with the case and the enquirer. */
    private record Wanted(
            IntakeCase family, CaseId file, IntakeCase.Asking asking, PersonId enquirer, IntakeCase.Sought sought) {

        NewSought given() {
            return sought.sought();
        }

        boolean onRecord() {
            return given().person() instanceof OnRecord;
        }

        TakenIn taken(PersonId person, List<UUID> made) {
            return new TakenIn(
                    sought.row(),
                    file,
                    person,
                    enquirer,
                    family.existing() == null,
                    asking.known() == null,
                    onRecord() ? made : List.of());
        }
    }

    private List<TakenIn> addSought(List<Wanted> wanted) {
        List<PersonId> people = people(wanted);
        List<List<UUID>> made = new ArrayList<>();
        Map<PersonId, CaseId> newcomers = new LinkedHashMap<>();
        List<NewKinship> kinships = new ArrayList<>();
        List<FactAbout> known = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Wanted one = wanted.get(i);
            PersonId person = people.get(i);
            made.add(new ArrayList<>());
            if (one.onRecord()) {
                made.get(i).add(openForKnown(one.file(), person));
            } else {
                newcomers.put(person, one.file());
            }
            kinships.add(new NewKinship(one.enquirer(), one.given().kinship(), person, one.enquirer()));
            one.given().facts().forEach(fact -> known.add(new FactAbout(one.file(), person, fact)));
        }
        requests.openForNewcomers(newcomers);
        Iterator<KinshipId> related = persons.relateAll(kinships).iterator();
        Iterator<FactId> recorded = facts.recordAll(known).iterator();
        auditTrail.changedEach(
                "add-sought-person", "case", wanted.stream().map(Wanted::file).toList());
        List<TakenIn> taken = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            made.get(i).add(related.next().value());
            wanted.get(i).given().facts().forEach(fact -> made.get(taken.size())
                    .add(recorded.next().value()));
            taken.add(wanted.get(i).taken(people.get(i), made.get(i)));
        }
        return taken;
    }

    private List<PersonId> people(List<Wanted> wanted) {
        Iterator<PersonId> fresh = persons.registerAll(wanted.stream()
                        .map(one -> one.given().person())
                        .filter(NewPerson.class::isInstance)
                        .map(NewPerson.class::cast)
                        .toList())
                .iterator();
        return wanted.stream()
                .map(one -> one.onRecord() ? persons.take(one.given().person()) : fresh.next())
                .toList();
    }

    /** With the same conditions as when a person on record is chosen in the form. */
    private UUID openForKnown(CaseId file, PersonId person) {
        if (records.enquirers(file).stream().anyMatch(asking -> asking.person().equals(person))) {
            throw new Refused("persons.error.asksHere");
        }
        UUID request = requests.open(file, person).value();
        contactPoints.requireNotReachable(person);
        auditTrail.changed("take-for-same-person", "person", person);
        return request;
    }
}
