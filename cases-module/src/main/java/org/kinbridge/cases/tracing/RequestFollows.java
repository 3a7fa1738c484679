package org.kinbridge.cases.tracing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.kinbridge.cases.person.FollowsPerson;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.RowInCase;
import org.kinbridge.cases.person.RowWords;
import org.kinbridge.cases.person.WholeRow;
import org.kinbridge.core.problem.Refused;

/**
 * Tracing requests follow a merge of the persons whom they seek. Where both are sought in one case, one request goes on
 * and the other is closed as its duplicate. Which one is decided by the open faces alone: what lies under the seals has
 * no say in it, and stays with the request that it was written under.
 */
@ApplicationScoped
class RequestFollows implements FollowsPerson {

    private static final RowInCase ROW = new RowInCase("cases.tracing_request", "t.case_id", "t.since", "whereabouts");

    private final EntityManager entityManager;
    private final Instance<BelowTheSeal> belowTheSeal;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected RequestFollows() {
        this.entityManager = null;
        this.belowTheSeal = null;
        this.clock = null;
    }

    @Inject
    RequestFollows(EntityManager entityManager, @Any Instance<BelowTheSeal> belowTheSeal, Clock clock) {
        this.entityManager = entityManager;
        this.belowTheSeal = belowTheSeal;
        this.clock = clock;
    }

    /** Two requests of one case. */
    private record Pair(TracingRequest ours, TracingRequest theirs) {

        /** The one that has come further, or else that of the surviving record. */
        TracingRequest goesOn() {
            return theirs.standing() > ours.standing() ? theirs : ours;
        }

        TracingRequest duplicate() {
            return goesOn() == ours ? theirs : ours;
        }
    }

    @Override
    public String table() {
        return ROW.table();
    }

    @Override
    public RowWords describe(UUID row) {
        return ROW.describe(entityManager, row);
    }

    /** A search that was given up as dangerous must not go on under another name without somebody deciding so. */
    @Override
    public void requireMergeable(PersonId survivor, PersonId absorbed) {
        for (Pair pair : pairs(survivor, absorbed)) {
            if (pair.ours().notSafe() != pair.theirs().notSafe()) {
                throw new Refused(
                        "persons.merge.error.notSafe",
                        describe(pair.ours().id().value()).words());
            }
        }
    }

    @Override
    public List<WholeRow> setAside(PersonId survivor, PersonId absorbed) {
        List<WholeRow> aside = new ArrayList<>();
        for (Pair pair : pairs(survivor, absorbed)) {
            aside.add(WholeRow.of(entityManager, table(), pair.duplicate().id().value()));
            TracingRequest duplicate = pair.duplicate();
            TracingRequest goesOn = pair.goesOn();
            belowTheSeal.forEach(seal -> seal.join(duplicate.caseId(), goesOn.id(), duplicate.id()));
            duplicate.closeAsDuplicateOf(goesOn, clock.instant());
        }
        entityManager.flush();
        return aside;
    }

    /** The face goes back to where it stood; its version goes on, so that nothing seen meanwhile is saved over it. */
    @Override
    public void putBack(WholeRow row) {
        TracingRequest request = entityManager.find(TracingRequest.class, UUID.fromString(row.column("id")));
        if (request != null) {
            TracingRequestId goesOn = Objects.requireNonNull(request.duplicateOf());
            belowTheSeal.forEach(seal -> seal.part(request.caseId(), goesOn, request.id()));
            request.goOnAgain(
                    TracingState.valueOf(row.column("state")),
                    row.column("reason").isEmpty() ? null : ClosureReason.valueOf(row.column("reason")),
                    OffsetDateTime.parse(row.column("since")).toInstant());
            entityManager.flush();
        }
    }

    private List<Pair> pairs(PersonId survivor, PersonId absorbed) {
        List<TracingRequest> theirs = seeking(absorbed);
        return seeking(survivor).stream()
                .flatMap(one -> theirs.stream()
                        .filter(other -> other.caseId().equals(one.caseId()))
                        .map(other -> new Pair(one, other)))
                .toList();
    }

    private List<TracingRequest> seeking(PersonId person) {
        return entityManager
                .createQuery(
                        "select r from TracingRequest r where r.sought = :person and r.duplicateOf is null"
                                + " order by r.opened",
                        TracingRequest.class)
                .setParameter("person", person.value())
                .getResultList();
    }
}
