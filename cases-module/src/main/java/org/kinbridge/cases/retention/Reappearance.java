package org.kinbridge.cases.retention;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.file.NewSought;
import org.kinbridge.cases.file.OpenCase;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NewName;
import org.kinbridge.cases.person.NewPerson;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.time.FuzzyDateReader;
import org.kinbridge.core.time.UnreadableDate;

/**
 * Says whether somebody who comes in looks like somebody who was erased. A warning, never a block: names alone never
 * prove identity (rule 7), and a family may come back.
 */
@Boundary
public class Reappearance {

    private final ErasedPeople people;
    private final FuzzyDateReader dates;
    private final AuditTrail auditTrail;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Reappearance() {
        this.people = null;
        this.dates = null;
        this.auditTrail = null;
    }

    @Inject
    Reappearance(ErasedPeople people, FuzzyDateReader dates, AuditTrail auditTrail) {
        this.people = people;
        this.dates = dates;
        this.auditTrail = auditTrail;
    }

    /** Somebody who is about to be taken in, with what is said of them. */
    public record Newcomer(NewPerson person, List<NewFact> facts) {
        public Newcomer {
            facts = List.copyOf(facts);
        }
    }

    /** Which of these people look like somebody who was erased: places in the list, from 0. One statement for all. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public Set<Integer> erasedAmong(List<Newcomer> newcomers) {
        List<KnownAs> asked = new ArrayList<>();
        newcomers.forEach(newcomer -> add(asked, new ArrayList<>(), newcomer.person(), newcomer.facts()));
        Set<KnownAs> found = people.among(asked);
        return IntStream.range(0, asked.size())
                .filter(place -> found.contains(asked.get(place)))
                .boxed()
                .collect(Collectors.toSet());
    }

    /** The names in this form that look like somebody who was erased, as they were typed; empty if none does. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<String> erasedIn(OpenCase form) {
        List<KnownAs> asked = new ArrayList<>();
        List<String> typed = new ArrayList<>();
        // somebody chosen from those on record was not erased
        if (form.enquirer() instanceof NewPerson person) {
            add(asked, typed, person, List.of());
        }
        for (NewSought sought : form.sought()) {
            if (sought.person() instanceof NewPerson person) {
                add(asked, typed, person, sought.facts());
            }
        }
        Set<KnownAs> found = people.among(asked);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            if (found.contains(asked.get(i))) {
                names.add(typed.get(i));
            }
        }
        return names;
    }

    /** Writes down that somebody was taken in although the program had warned. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void takenInKnowingly(CaseId file) {
        auditTrail.changed("open-case-of-erased", "case", file);
    }

    private void add(List<KnownAs> asked, List<String> typed, NewPerson person, List<NewFact> facts) {
        Map<NameKind, List<String>> names = person.names().stream()
                .collect(Collectors.groupingBy(NewName::kind, Collectors.mapping(NewName::text, Collectors.toList())));
        List<String> whole = names.entrySet().stream()
                .filter(entry -> entry.getKey() != NameKind.FATHERS
                        && entry.getKey() != NameKind.GIVEN
                        && entry.getKey() != NameKind.FAMILY)
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toCollection(ArrayList::new));
        for (String given : names.getOrDefault(NameKind.GIVEN, List.of())) {
            names.getOrDefault(NameKind.FAMILY, List.of("")).forEach(family -> whole.add(given + " " + family));
        }
        String father = names.getOrDefault(NameKind.FATHERS, List.of("")).get(0);
        asked.add(new KnownAs(whole, father, born(facts)));
        typed.add(whole.isEmpty() ? "" : whole.get(0));
    }

    private Set<Integer> born(List<NewFact> facts) {
        Set<Integer> years = new HashSet<>();
        for (NewFact fact : facts) {
            if (fact.kind() == FactKind.BORN && !fact.when().isEmpty()) {
                try {
                    years.addAll(KnownAs.years(dates.read(fact.when(), fact.language())));
                } catch (UnreadableDate unreadable) {
                    // the form itself says so, beside the field
                }
            }
        }
        return years;
    }
}
