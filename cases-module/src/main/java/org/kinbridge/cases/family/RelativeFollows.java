package org.kinbridge.cases.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.person.FollowsPerson;
import org.kinbridge.cases.reference.CaseReference;

/** Further relatives follow a merge. */
@ApplicationScoped
class RelativeFollows implements FollowsPerson {

    private final EntityManager entityManager;
    private final CaseFiles files;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected RelativeFollows() {
        this.entityManager = null;
        this.files = null;
    }

    @Inject
    RelativeFollows(EntityManager entityManager, CaseFiles files) {
        this.entityManager = entityManager;
        this.files = files;
    }

    @Override
    public String table() {
        return "cases.relative";
    }

    /** The reference of the case. */
    @Override
    public String describe(UUID row) {
        Relative relative = entityManager.find(Relative.class, row);
        if (relative == null) {
            return "";
        }
        CaseReference reference = files.references(Set.of(relative.caseId())).get(relative.caseId());
        return reference == null ? "" : reference.toString();
    }
}
