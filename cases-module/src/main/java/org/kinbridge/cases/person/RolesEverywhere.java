package org.kinbridge.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks all features for the roles of people. */
@ApplicationScoped
class RolesEverywhere {

    private final Instance<PersonRoles> features;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected RolesEverywhere() {
        this.features = null;
    }

    @Inject
    RolesEverywhere(@Any Instance<PersonRoles> features) {
        this.features = features;
    }

    List<PersonRole> of(Collection<PersonId> persons) {
        return features.stream()
                .flatMap(feature -> feature.of(persons).stream())
                .sorted(Comparator.comparing(PersonRole::kind).thenComparing(PersonRole::where))
                .toList();
    }

    boolean sought(PersonId person) {
        return of(Set.of(person)).stream().anyMatch(role -> role.kind() == PersonRole.Kind.SOUGHT);
    }

    /** Sought, and nobody with whom the association speaks: how to reach such a person is a matter of the seal. */
    boolean onlySought(PersonId person) {
        return !onlySought(Set.of(person)).isEmpty();
    }

    /** Those of these persons who are only sought, with as few questions as for one. */
    Set<PersonId> onlySought(Collection<PersonId> persons) {
        return of(persons).stream().collect(Collectors.groupingBy(PersonRole::person)).entrySet().stream()
                .filter(entry -> onlySought(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static boolean onlySought(List<PersonRole> roles) {
        return roles.stream()
                        .allMatch(role ->
                                role.kind() == PersonRole.Kind.SOUGHT || role.kind() == PersonRole.Kind.RELATIVE)
                && roles.stream().anyMatch(role -> role.kind() == PersonRole.Kind.SOUGHT);
    }
}
