package org.kinbridge.cases.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.FactView;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.person.Kinships;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.person.StatedKinship;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.time.FuzzyDate;

/** Puts the picture of a family together from what the other features keep openly. */
@ApplicationScoped
class FamilyPictures {

    private final CaseFiles files;
    private final RelativeRecords relatives;
    private final Persons persons;
    private final Kinships kinships;
    private final Facts facts;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected FamilyPictures() {
        this.files = null;
        this.relatives = null;
        this.persons = null;
        this.kinships = null;
        this.facts = null;
    }

    @Inject
    FamilyPictures(CaseFiles files, RelativeRecords relatives, Persons persons, Kinships kinships, Facts facts) {
        this.files = files;
        this.relatives = relatives;
        this.persons = persons;
        this.kinships = kinships;
        this.facts = facts;
    }

    FamilyView of(CaseId id) {
        CaseView file = files.view(id);
        Map<PersonId, FamilyMember.Part> parts = parts(file);
        Map<PersonId, PersonView> views = persons.views(parts.keySet());
        Map<PersonId, List<FactView>> known = facts.ofPersons(parts.keySet()).stream()
                .filter(FactView::stands)
                .collect(Collectors.groupingBy(FactView::about));
        List<FamilyMember> members = new ArrayList<>();
        List<Someone> people = new ArrayList<>();
        parts.forEach((person, part) -> Stream.ofNullable(views.get(person)).forEach(view -> {
            List<FactView> about = known.getOrDefault(person, List.of());
            members.add(new FamilyMember(view, part, bornWords(about)));
            people.add(new Someone(person, view.sex(), span(about, FactKind.BORN), span(about, FactKind.DIED)));
        }));
        List<StatedKinship> statements = kinships.among(parts.keySet());
        return new FamilyView(file.reference(), members, statements, Contradictions.in(people, ties(statements)));
    }

    Set<PersonId> members(CaseId id) {
        return new LinkedHashSet<>(parts(files.view(id)).keySet());
    }

    private Map<PersonId, FamilyMember.Part> parts(CaseView file) {
        Map<PersonId, FamilyMember.Part> parts = new LinkedHashMap<>();
        file.enquirers().forEach(asking -> parts.put(asking.person().id(), FamilyMember.Part.ENQUIRER));
        file.sought().forEach(sought -> parts.put(sought.person().id(), FamilyMember.Part.SOUGHT));
        relatives.of(file.id()).forEach(relative -> parts.putIfAbsent(relative.person(), FamilyMember.Part.RELATIVE));
        return parts;
    }

    private static List<Tie> ties(List<StatedKinship> statements) {
        return statements.stream()
                .filter(StatedKinship::stands)
                .map(statement -> new Tie(
                        statement.kinship().person(),
                        statement.stated(),
                        statement.kinship().relative()))
                .toList();
    }

    private static Span span(List<FactView> about, FactKind kind) {
        List<FactView> stated = about.stream()
                .filter(fact -> fact.kind() == kind && fact.when() != null)
                .toList();
        boolean doubted = stated.stream().anyMatch(fact -> fact.confidence() == Confidence.DOUBTFUL);
        return Span.of(dates(stated), doubted);
    }

    private static List<FuzzyDate> dates(List<FactView> stated) {
        return stated.stream().flatMap(fact -> Stream.ofNullable(fact.when())).toList();
    }

    private static String bornWords(List<FactView> about) {
        return dates(about.stream().filter(fact -> fact.kind() == FactKind.BORN).toList()).stream()
                .findFirst()
                .map(FuzzyDate::words)
                .orElse("");
    }
}
