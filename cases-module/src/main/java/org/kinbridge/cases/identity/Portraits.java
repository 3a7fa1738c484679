package org.kinbridge.cases.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.FactView;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NameScript;
import org.kinbridge.cases.person.NameView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.core.time.FuzzyDate;
import org.kinbridge.core.time.FuzzyDateReader;
import org.kinbridge.core.time.UnreadableDate;

/** Paints people from what is openly known: their names and the facts that stand. */
@ApplicationScoped
class Portraits {

    private final Persons persons;
    private final Facts facts;
    private final FuzzyDateReader dates;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Portraits() {
        this.persons = null;
        this.facts = null;
        this.dates = null;
    }

    @Inject
    Portraits(Persons persons, Facts facts, FuzzyDateReader dates) {
        this.persons = persons;
        this.facts = facts;
        this.dates = dates;
    }

    /** Those who exist, with their names. Three statements, however many. */
    Map<PersonView, Portrait> of(Collection<PersonId> ids) {
        Map<PersonId, List<FactView>> known =
                facts.ofPersons(ids).stream().filter(FactView::stands).collect(Collectors.groupingBy(FactView::about));
        Map<PersonView, Portrait> portraits = new LinkedHashMap<>();
        persons.views(ids)
                .values()
                .forEach(person -> portraits.put(person, paint(person, known.getOrDefault(person.id(), List.of()))));
        return portraits;
    }

    private static Portrait paint(PersonView person, List<FactView> facts) {
        return new Portrait(
                person.names(),
                person.sex(),
                facts.stream()
                        .filter(fact -> fact.kind() == FactKind.BORN)
                        .flatMap(fact -> Stream.ofNullable(fact.when()))
                        .toList(),
                facts.stream()
                        .map(FactView::where)
                        .filter(place -> !place.isEmpty())
                        .distinct()
                        .toList());
    }

    Portrait of(Sketch sketch) {
        List<NameView> names = new ArrayList<>();
        add(names, sketch.name(), NameKind.FULL);
        add(names, sketch.father(), NameKind.FATHERS);
        return new Portrait(names, sketch.sex(), born(sketch), List.of());
    }

    private static void add(List<NameView> names, String text, NameKind kind) {
        if (!text.isEmpty()) {
            names.add(new NameView(text, kind, NameScript.of(text), ""));
        }
    }

    private List<FuzzyDate> born(Sketch sketch) {
        if (sketch.born().isEmpty()) {
            return List.of();
        }
        try {
            return List.of(dates.read(sketch.born(), sketch.language()));
        } catch (UnreadableDate unreadable) {
            return List.of(); // told beside its own field
        }
    }
}
