package org.kinbridge.cases.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.person.ContactPoints;
import org.kinbridge.cases.person.NewKinship;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.time.FuzzyDateReader;

/** Puts case files together from what the other features keep. */
@ApplicationScoped
class CaseParts {

    /** A statement takes some thousands of ids, not more. */
    private static final int MOST_AT_ONCE = 1_000;

    private final CaseRecords records;
    private final Persons persons;
    private final ContactPoints contactPoints;
    private final TracingRequests requests;
    private final Facts facts;
    private final FuzzyDateReader dates;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected CaseParts() {
        this.records = null;
        this.persons = null;
        this.contactPoints = null;
        this.requests = null;
        this.facts = null;
        this.dates = null;
        this.clock = null;
    }

    @Inject
    CaseParts(
            CaseRecords records,
            Persons persons,
            ContactPoints contactPoints,
            TracingRequests requests,
            Facts facts,
            FuzzyDateReader dates,
            Clock clock) {
        this.records = records;
        this.persons = persons;
        this.contactPoints = contactPoints;
        this.requests = requests;
        this.facts = facts;
        this.dates = dates;
        this.clock = clock;
    }

    void check(OpenCase command) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(dates, LocalDate.now(clock), problems);
        problems.throwIfAny();
    }

    void check(NewSought command) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check("", dates, LocalDate.now(clock), problems);
        problems.throwIfAny();
    }

    PersonId addEnquirer(CaseId id, OpenCase command) {
        PersonId enquirer = persons.take(command.enquirer());
        records.add(new Enquirer(id, enquirer, true, clock.instant()));
        command.contacts().forEach(contact -> contactPoints.add(enquirer, contact));
        return enquirer;
    }

    PersonId addFurtherEnquirer(CaseId id, NewEnquirer command) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        command.check(problems);
        boolean soughtHere = requests.ofCase(id).stream()
                .anyMatch(request -> request.sought().equals(command.sought()));
        problems.rejectIf(!soughtHere, "sought", "fact.error.about");
        problems.throwIfAny();
        PersonId enquirer = persons.take(command.person());
        requireRoomFor(id, enquirer);
        records.add(new Enquirer(id, enquirer, false, clock.instant()));
        command.contacts().forEach(contact -> contactPoints.add(enquirer, contact));
        persons.relate(new NewKinship(enquirer, command.kinship(), command.sought(), enquirer));
        return enquirer;
    }

    /** One person may be enquirer here and sought elsewhere, but not twice in one case. */
    private void requireRoomFor(CaseId id, PersonId enquirer) {
        if (asks(id, enquirer)) {
            throw new Refused("persons.error.asksHere");
        }
        boolean soughtHere = requests.ofCase(id).stream()
                .anyMatch(request -> request.sought().equals(enquirer));
        if (soughtHere) {
            throw new Refused("persons.error.soughtHere");
        }
    }

    private boolean asks(CaseId id, PersonId person) {
        return records.enquirers(id).stream().anyMatch(asking -> asking.person().equals(person));
    }

    void addSought(CaseId id, PersonId enquirer, NewSought sought) {
        PersonId person = persons.take(sought.person());
        if (asks(id, person)) {
            throw new Refused("persons.error.asksHere");
        }
        requests.open(id, person);
        contactPoints.requireNotReachable(person);
        persons.relate(new NewKinship(enquirer, sought.kinship(), person, enquirer));
        sought.facts().forEach(fact -> facts.record(id, person, fact));
    }

    CaseView view(CaseFile file, boolean mayHandOver) {
        CaseId id = file.id();
        List<Enquirer> enquirers = records.enquirers(id);
        List<TracingRequestView> sought = requests.ofCase(id);
        Set<PersonId> people =
                new LinkedHashSet<>(enquirers.stream().map(Enquirer::person).toList());
        sought.forEach(request -> people.add(request.sought()));
        Map<PersonId, PersonView> views = persons.views(people);
        return new CaseView(
                id,
                file.version(),
                file.reference(),
                file.caseworker(),
                file.openedAt(),
                enquirers.stream()
                        .map(asking -> new EnquirerView(of(views, asking.person()), asking.principal(), asking.part()))
                        .toList(),
                sought.stream()
                        .map(request -> new SoughtView(of(views, request.sought()), request))
                        .toList(),
                facts.ofCase(id),
                persons.kinships(people),
                mayHandOver);
    }

    /** A line for each of these cases, in this order. */
    List<CaseRow> rows(List<CaseId> ids) {
        List<CaseRow> rows = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += MOST_AT_ONCE) {
            rows.addAll(someRows(ids.subList(from, Math.min(ids.size(), from + MOST_AT_ONCE))));
        }
        return rows;
    }

    private List<CaseRow> someRows(List<CaseId> ids) {
        Map<CaseId, CaseFile> files =
                records.files(ids).stream().collect(Collectors.toMap(CaseFile::id, Function.identity()));
        Map<CaseId, PersonId> principals = records.principals(ids).stream()
                .collect(Collectors.toMap(Enquirer::caseId, Enquirer::person, (a, b) -> a));
        Map<CaseId, List<TracingRequestView>> sought =
                requests.ofCases(ids).stream().collect(Collectors.groupingBy(TracingRequestView::caseId));
        Set<PersonId> people = new HashSet<>(principals.values());
        sought.values().forEach(list -> list.forEach(request -> people.add(request.sought())));
        Map<PersonId, PersonView> views = persons.views(people);
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(files.get(id)))
                .map(file -> row(file, principals, sought, views))
                .toList();
    }

    private static CaseRow row(
            CaseFile file,
            Map<CaseId, PersonId> principals,
            Map<CaseId, List<TracingRequestView>> sought,
            Map<PersonId, PersonView> views) {
        List<TracingRequestView> requests = sought.getOrDefault(file.id(), List.of());
        return new CaseRow(
                file.id(),
                file.reference(),
                file.caseworker(),
                file.openedAt(),
                of(views, Objects.requireNonNull(principals.get(file.id()))).name(),
                requests.stream()
                        .map(request -> of(views, request.sought()).name())
                        .toList(),
                requests.stream().map(TracingRequestView::state).toList());
    }

    private static PersonView of(Map<PersonId, PersonView> views, PersonId id) {
        return Objects.requireNonNull(views.get(id));
    }
}
