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
import org.kinbridge.core.event.Outbox;

/** What was handed to the newsletter by clearances: says what was printed of it, and has it erased there too. */
@ApplicationScoped
class HandedOver {

    private final EntityManager entityManager;
    private final Outbox outbox;
    private final Event<LettersErased> erased;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected HandedOver() {
        this.entityManager = null;
        this.outbox = null;
        this.erased = null;
    }

    @Inject
    HandedOver(EntityManager entityManager, Outbox outbox, Event<LettersErased> erased) {
        this.entityManager = entityManager;
        this.outbox = outbox;
        this.erased = erased;
    }

    /**
     * What was printed.
     *
     * @param which a condition on the clearances, with {@code :case}
     * @param kind  as the certificate of an erasure names it
     */
    List<BeyondRecall> printed(String which, CaseId id, String kind) {
        List<?> printed = entityManager
                .createNativeQuery(
                        "select cast(cast(cleared_at at time zone 'UTC' as date) as text) from cases.clearance where "
                                + which + " and published_where is not null order by cleared_at",
                        String.class)
                .setParameter("case", id.value())
                .getResultList();
        return printed.stream()
                .map(on -> new BeyondRecall(kind, LocalDate.parse((String) on), ""))
                .toList();
    }

    /** Erases clearances, the messages that carried their words, and what the newsletter made of them. */
    void erase(String which, CaseId id) {
        List<UUID> clearances = entityManager
                .createNativeQuery("select id from cases.clearance where " + which, UUID.class)
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
