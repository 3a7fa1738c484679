package org.kinbridge.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinbridge.core.waiting.KnowsNames;

/** Names of persons for the lines of the page Today. */
@ApplicationScoped
class NamesOfPersons implements KnowsNames {

    private final PersonRecords records;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected NamesOfPersons() {
        this.records = null;
    }

    @Inject
    NamesOfPersons(PersonRecords records) {
        this.records = records;
    }

    @Override
    @Transactional
    public Map<UUID, String> names(Collection<UUID> ids) {
        return records.names(ids.stream().map(PersonId::new).toList()).stream()
                .collect(Collectors.groupingBy(
                        name -> name.person().value(),
                        Collectors.collectingAndThen(
                                Collectors.mapping(PersonName::view, Collectors.toList()), PersonView::name)));
    }
}
