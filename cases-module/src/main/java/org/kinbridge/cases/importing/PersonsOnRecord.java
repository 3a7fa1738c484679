package org.kinbridge.cases.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.fact.DatedFact;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.file.CaseIntake;
import org.kinbridge.cases.person.KnownName;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.cases.tracing.TracingRequests;

/** Finds the persons on record who may be looked for in the rows of a file, with what can be compared. */
@ApplicationScoped
class PersonsOnRecord {

    private static final Set<FactKind> GOING_MISSING =
            EnumSet.of(FactKind.LAST_SEEN, FactKind.TAKEN, FactKind.LEFT, FactKind.CONSCRIPTED);

    private final Persons persons;
    private final Facts facts;
    private final TracingRequests requests;
    private final CaseIntake cases;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PersonsOnRecord() {
        this.persons = null;
        this.facts = null;
        this.requests = null;
        this.cases = null;
    }

    @Inject
    PersonsOnRecord(Persons persons, Facts facts, TracingRequests requests, CaseIntake cases) {
        this.persons = persons;
        this.facts = facts;
        this.requests = requests;
        this.cases = cases;
    }

    /** A handful of statements for a thousand rows, however many persons are on record. */
    Planning.OnRecord comparedWith(List<ReadRow> rows) {
        Set<String> wanted =
                rows.stream().flatMap(row -> row.signs().keys().stream()).collect(Collectors.toSet());
        List<KnownName> names = persons.spelledLike(wanted).stream()
                .filter(name -> name.kind() == NameKind.FULL || name.kind() == NameKind.ALIAS)
                .toList();
        Set<PersonId> ids = names.stream().map(KnownName::person).collect(Collectors.toSet());
        Map<PersonId, PersonView> views = persons.views(ids);
        Map<PersonId, List<DatedFact>> dated =
                facts.dated(ids).stream().collect(Collectors.groupingBy(DatedFact::about));
        Map<PersonId, CaseId> seeking = requests.seeking(ids).stream()
                .collect(Collectors.toMap(
                        TracingRequestView::sought, TracingRequestView::caseId, (first, second) -> first));
        Map<CaseId, CaseReference> references = cases.references(seeking.values());
        Map<String, List<Planning.KnownPerson>> byKey = new HashMap<>();
        for (KnownName name : names) {
            CaseId caseId = seeking.get(name.person());
            PossibleDuplicate shown = new PossibleDuplicate(
                    0,
                    name.person().value(),
                    caseId == null ? null : caseId.value(),
                    caseId == null ? "" : String.valueOf(references.get(caseId)),
                    name.text(),
                    List.of());
            PersonView view = views.get(name.person());
            Likeness.Signs signs = signs(name, view, dated.getOrDefault(name.person(), List.of()));
            signs.keys().forEach(key -> byKey.computeIfAbsent(key, none -> new ArrayList<>())
                    .add(new Planning.KnownPerson(shown, signs)));
        }
        return keys -> keys.stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .distinct()
                .toList();
    }

    private static Likeness.Signs signs(KnownName name, @Nullable PersonView view, List<DatedFact> dated) {
        return new Likeness.Signs(
                name.text(),
                view == null ? "" : view.father(),
                span(dated, EnumSet.of(FactKind.BORN)),
                span(dated, GOING_MISSING));
    }

    private static Likeness.@Nullable Span span(List<DatedFact> dated, Set<FactKind> kinds) {
        return dated.stream()
                .filter(fact -> kinds.contains(fact.kind()))
                .map(fact -> Likeness.Span.of(fact.when()))
                .findFirst()
                .orElse(null);
    }
}
