package org.kinbridge.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
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
    public String describe(UUID row) {
        return "";
    }

    @Override
    public void requireMergeable(PersonId survivor, PersonId absorbed) {
        if (!records.allKinships(List.of(survivor, absorbed)).isEmpty()) {
            throw new Refused("persons.merge.error.related");
        }
    }
}
