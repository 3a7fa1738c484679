package org.kinbridge.cases.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinbridge.cases.person.FollowsPerson;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.RowWords;
import org.kinbridge.cases.person.WholeRow;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.tracing.TracingRequestView;
import org.kinbridge.cases.tracing.TracingRequests;
import org.kinbridge.core.problem.Refused;

/** Enquirers follow a merge; but in one case a person stands only once. Looks at the open face of requests alone. */
@ApplicationScoped
class EnquirerFollows implements FollowsPerson {

    private final EntityManager entityManager;
    private final CaseRecords records;
    private final TracingRequests requests;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected EnquirerFollows() {
        this.entityManager = null;
        this.records = null;
        this.requests = null;
    }

    @Inject
    EnquirerFollows(EntityManager entityManager, CaseRecords records, TracingRequests requests) {
        this.entityManager = entityManager;
        this.records = records;
        this.requests = requests;
    }

    @Override
    public String table() {
        return "cases.enquirer";
    }

    /** The reference of the case. */
    @Override
    public RowWords describe(UUID row) {
        Enquirer enquirer = entityManager.find(Enquirer.class, row);
        return enquirer == null
                ? RowWords.GONE
                : new RowWords(reference(enquirer.caseId()), null, "/desk/cases/file?id=" + enquirer.caseId());
    }

    private String reference(CaseId id) {
        return Objects.requireNonNull(records.references(Set.of(id)).get(id)).toString();
    }

    /** Where both ask in one case, the one who decides stays, or else the one who still asks, or else the surviving one. */
    @Override
    public List<WholeRow> setAside(PersonId survivor, PersonId absorbed) {
        List<WholeRow> aside = new ArrayList<>();
        for (Enquirer ours : records.asking(List.of(survivor))) {
            for (Enquirer theirs : records.asking(List.of(absorbed))) {
                if (ours.caseId().equals(theirs.caseId())) {
                    aside.add(takeOut(standing(theirs) > standing(ours) ? ours : theirs));
                }
            }
        }
        entityManager.flush();
        return aside;
    }

    private static int standing(Enquirer enquirer) {
        return enquirer.principal() ? 2 : enquirer.ending() == null ? 1 : 0;
    }

    private WholeRow takeOut(Enquirer enquirer) {
        WholeRow row = WholeRow.of(entityManager, table(), enquirer.id());
        entityManager.remove(enquirer);
        return row;
    }

    @Override
    public void putBack(WholeRow row) {
        entityManager.persist(new Enquirer(
                UUID.fromString(row.column("id")),
                CaseId.of(row.column("case_id")),
                PersonId.of(row.column("person_id")),
                OffsetDateTime.parse(row.column("since")).toInstant()));
        row.replace(entityManager);
    }

    @Override
    public void requireMergeable(PersonId survivor, PersonId absorbed) {
        Set<CaseId> asking = asking(survivor);
        Set<CaseId> sought = sought(survivor);
        refuseIf(
                common(asking, sought(absorbed)).or(() -> common(sought, asking(absorbed))),
                "persons.merge.error.asks");
    }

    private void refuseIf(Optional<CaseId> found, String messageKey) {
        if (found.isPresent()) {
            throw new Refused(messageKey, reference(found.get()));
        }
    }

    private Set<CaseId> asking(PersonId person) {
        return records.asking(List.of(person)).stream().map(Enquirer::caseId).collect(Collectors.toSet());
    }

    private Set<CaseId> sought(PersonId person) {
        return requests.seeking(List.of(person)).stream()
                .map(TracingRequestView::caseId)
                .collect(Collectors.toSet());
    }

    private static Optional<CaseId> common(Set<CaseId> one, Set<CaseId> other) {
        return one.stream().filter(other::contains).findFirst();
    }
}
