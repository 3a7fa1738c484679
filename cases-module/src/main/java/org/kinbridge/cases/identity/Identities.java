package org.kinbridge.cases.identity;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonRole;
import org.kinbridge.cases.person.PersonSheets;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.Role;

/** Says who on record may be the one that is meant, and why. Staff decide; nothing is merged by itself. */
@Boundary
public class Identities {

    private static final int MOST_LOOKED_AT = 60;
    private static final int MOST_SHOWN = 10;

    private final Portraits portraits;
    private final Persons persons;
    private final PersonSheets sheets;
    private final AuditTrail auditTrail;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Identities() {
        this.portraits = null;
        this.persons = null;
        this.sheets = null;
        this.auditTrail = null;
    }

    @Inject
    Identities(Portraits portraits, Persons persons, PersonSheets sheets, AuditTrail auditTrail) {
        this.portraits = portraits;
        this.persons = persons;
        this.sheets = sheets;
        this.auditTrail = auditTrail;
    }

    /** At most ten, the likeliest first; empty if no name is given. That somebody looked is written down. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<Suggestion> suggest(Sketch sketch) {
        if (sketch.name().isEmpty()) {
            return List.of();
        }
        auditTrail.read("look-for-person", "person", "all");
        return suggestions(portraits.of(sketch), found(sketch.name()));
    }

    /** Others on record who may be the same human being as this person; at most ten, the likeliest first. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<Suggestion> suggestFor(PersonId id) {
        auditTrail.read("look-for-person", "person", id);
        Map.Entry<PersonView, Portrait> wanted = portrait(id);
        Set<PersonId> found = new HashSet<>();
        wanted.getValue().own().forEach(name -> found.addAll(found(name)));
        found.remove(id);
        return suggestions(wanted.getValue(), found);
    }

    /**
     * Two records side by side, with what speaks for and against their being one human being.
     *
     * @throws NotFound if one of them does not exist
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public Comparison compare(PersonId one, PersonId other) {
        auditTrail.read("compare-persons", "person", one);
        Portrait ours = portrait(one).getValue();
        Portrait theirs = portrait(other).getValue();
        List<Reason> reasons = new ArrayList<>(Resemblance.between(ours, theirs));
        if (!persons.kinships(Set.of(one, other)).isEmpty()) {
            reasons.add(new Reason(ReasonKind.RELATED, ""));
        }
        return new Comparison(side(one, ours), side(other, theirs), reasons);
    }

    private Comparison.Side side(PersonId id, Portrait portrait) {
        return new Comparison.Side(sheets.of(id), portrait.births(), portrait.places());
    }

    private Map.Entry<PersonView, Portrait> portrait(PersonId id) {
        return portraits.of(Set.of(id)).entrySet().stream().findFirst().orElseThrow(NotFound::new);
    }

    private Set<PersonId> found(String name) {
        Set<PersonId> found = new HashSet<>(persons.alike(name, MOST_LOOKED_AT));
        persons.named(name).stream().limit(MOST_LOOKED_AT).forEach(found::add);
        return found;
    }

    private List<Suggestion> suggestions(Portrait wanted, Set<PersonId> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<PersonId, List<PersonRole>> roles =
                sheets.rolesOf(found).stream().collect(Collectors.groupingBy(PersonRole::person));
        return portraits.of(found).entrySet().stream()
                .map(known -> new Suggestion(
                        known.getKey(),
                        known.getValue().births(),
                        roles.getOrDefault(known.getKey().id(), List.of()),
                        Resemblance.between(wanted, known.getValue())))
                .sorted(Comparator.comparingInt((Suggestion suggestion) -> -Resemblance.order(suggestion.reasons()))
                        .thenComparing(suggestion -> suggestion.person().name()))
                .limit(MOST_SHOWN)
                .toList();
    }
}
