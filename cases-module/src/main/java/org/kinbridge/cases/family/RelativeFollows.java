package org.kinbridge.cases.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.person.FollowsPerson;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.RowWords;
import org.kinbridge.cases.person.WholeRow;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;

/** Further relatives follow a merge. */
@ApplicationScoped
class RelativeFollows implements FollowsPerson {

    private final EntityManager entityManager;
    private final RelativeRecords relatives;
    private final CaseFiles files;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected RelativeFollows() {
        this.entityManager = null;
        this.relatives = null;
        this.files = null;
    }

    @Inject
    RelativeFollows(EntityManager entityManager, RelativeRecords relatives, CaseFiles files) {
        this.entityManager = entityManager;
        this.relatives = relatives;
        this.files = files;
    }

    @Override
    public String table() {
        return "cases.relative";
    }

    /** Where both are relatives in one case, the surviving one stays. */
    @Override
    public List<WholeRow> setAside(PersonId survivor, PersonId absorbed) {
        Set<CaseId> cases = relatives.being(List.of(survivor)).stream()
                .map(Relative::caseId)
                .collect(Collectors.toSet());
        List<WholeRow> aside = new ArrayList<>();
        relatives.being(List.of(absorbed)).stream()
                .filter(relative -> cases.contains(relative.caseId()))
                .forEach(relative -> {
                    aside.add(WholeRow.of(entityManager, table(), relative.id()));
                    entityManager.remove(relative);
                });
        entityManager.flush();
        return aside;
    }

    @Override
    public void putBack(WholeRow row) {
        entityManager.persist(new Relative(
                UUID.fromString(row.column("id")),
                CaseId.of(row.column("case_id")),
                PersonId.of(row.column("person_id")),
                OffsetDateTime.parse(row.column("since")).toInstant()));
        row.replace(entityManager);
    }

    /** The reference of the case. */
    @Override
    public RowWords describe(UUID row) {
        Relative relative = entityManager.find(Relative.class, row);
        if (relative == null) {
            return RowWords.GONE;
        }
        CaseReference reference = files.references(Set.of(relative.caseId())).get(relative.caseId());
        return new RowWords(
                reference == null ? "" : reference.toString(), null, "/desk/cases/family?file=" + relative.caseId());
    }
}
