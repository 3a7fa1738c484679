package org.kinbridge.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinbridge.core.problem.Refused;

/** Statements of kinship follow a merge; but two relatives are not one person. */
@ApplicationScoped
class KinshipFollows implements FollowsPerson {

    private final PersonRecords records;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected KinshipFollows() {
        this.records = null;
    }

    @Inject
    KinshipFollows(PersonRecords records) {
        this.records = records;
    }

    @Override
    public String table() {
        return "cases.kinship";
    }

    @Override
    public RowWords describe(UUID row) {
        KinshipStatement statement = records.kinship(new KinshipId(row));
        String names = records.names(List.of(statement.person(), statement.relative())).stream()
                .collect(Collectors.toMap(PersonName::person, PersonName::view, (a, b) -> a, LinkedHashMap::new))
                .values()
                .stream()
                .map(NameView::text)
                .collect(Collectors.joining(" – "));
        return new RowWords(names, null, "");
    }

    @Override
    public void requireMergeable(PersonId survivor, PersonId absorbed) {
        if (!records.allKinships(List.of(survivor, absorbed)).isEmpty()) {
            throw new Refused("persons.merge.error.related");
        }
    }
}
