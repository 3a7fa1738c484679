package org.kinbridge.cases.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;

/** Asks everybody who knows of consents. Silence is no consent. */
@ApplicationScoped
class Sharing {

    private final Iterable<AllowsSharing> consents;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Sharing() {
        this.consents = List.of();
    }

    @Inject
    Sharing(@Any Instance<AllowsSharing> consents) {
        this((Iterable<AllowsSharing>) consents);
    }

    Sharing(Iterable<AllowsSharing> consents) {
        this.consents = consents;
    }

    /** Those of these persons whom everybody who knows of consents allows to be shared for this purpose. */
    Set<PersonId> allowed(CaseId file, Collection<PersonId> persons, AllowsSharing.Purpose purpose) {
        return StreamSupport.stream(consents.spliterator(), false)
                .map(consent -> consent.allowed(file, persons, purpose))
                .reduce((some, others) ->
                        some.stream().filter(others::contains).collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }
}
