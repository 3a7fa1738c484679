package org.kinbridge.cases.clearance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kinbridge.cases.events.LettersErased;
import org.kinbridge.cases.reference.BeyondRecall;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.core.event.Outbox;

/** Lets go of the clearances of a case's letters, and has the newsletter let go of what it was given. */
@ApplicationScoped
class ErasedClearances implements KeptWithCase {

    private static final String OF_CASE =
            " from cases.clearance c join cases.appeal a on a.id = c.appeal_id" + " where a.case_id = :case";

    private final EntityManager entityManager;
    private final Outbox outbox;
    private final Event<LettersErased> erased;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ErasedClearances() {
        this.entityManager = null;
        this.outbox = null;
        this.erased = null;
    }

    @Inject
    ErasedClearances(EntityManager entityManager, Outbox outbox, Event<LettersErased> erased) {
        this.entityManager = entityManager;
        this.outbox = outbox;
        this.erased = erased;
    }

    /** Before the appeals: a clearance is of a case through its appeal. */
    @Override
    public int turn() {
        return 10;
    }

    @Override
    public List<BeyondRecall> beyondRecall(CaseId id) {
        List<?> printed = entityManager
                .createNativeQuery(
                        "select cast(cast(c.cleared_at at time zone 'UTC' as date) as text)" + OF_CASE
                                + " and c.published_where is not null order by c.cleared_at",
                        String.class)
                .setParameter("case", id.value())
                .getResultList();
        return printed.stream()
                .map(on -> new BeyondRecall("letter-printed", LocalDate.parse((String) on), ""))
                .toList();
    }

    @Override
    public void erase(CaseId id) {
        List<UUID> clearances = entityManager
                .createNativeQuery("select c.id" + OF_CASE, UUID.class)
                .setParameter("case", id.value())
                .getResultList()
                .stream()
                .map(UUID.class::cast)
                .toList();
        if (clearances.isEmpty()) {
            return;
        }
        erased.fire(new LettersErased(clearances));
        outbox.forget("clearanceId", clearances);
        entityManager
                .createNativeQuery("delete from cases.clearance where id in (:ids)")
                .setParameter("ids", clearances)
                .executeUpdate();
    }
}
