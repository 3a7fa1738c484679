package org.kinbridge.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.core.problem.NotFound;

/** Where conversations, promises and pauses are kept. */
@ApplicationScoped
class ContactRecords implements KeptWithCase {

    private static final List<String> TABLES =
            List.of("promise_aud", "promise", "conversation", "contact_pause_aud", "contact_pause");

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ContactRecords() {
        this.entityManager = null;
    }

    @Inject
    ContactRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** @throws NotFound if there is no such promise */
    Promise promise(PromiseId id) {
        Promise promise = entityManager.find(Promise.class, id.value());
        if (promise == null) {
            throw new NotFound();
        }
        return promise;
    }

    /** The latest first. */
    List<Conversation> conversations(CaseId id) {
        return entityManager
                .createQuery(
                        "select c from Conversation c where c.caseId = :case order by c.happenedOn desc, c.recordedAt desc",
                        Conversation.class)
                .setParameter("case", id.value())
                .getResultList();
    }

    List<Promise> promises(CaseId id) {
        return entityManager
                .createQuery("select p from Promise p where p.caseId = :case order by p.dueOn, p.id", Promise.class)
                .setParameter("case", id.value())
                .getResultList();
    }

    List<Promise> owedTo(CaseId id, PersonId person) {
        return entityManager
                .createQuery(
                        "select p from Promise p where p.caseId = :case and p.owedTo = :person and p.status = :open",
                        Promise.class)
                .setParameter("case", id.value())
                .setParameter("person", person.value())
                .setParameter("open", Promise.Status.OPEN)
                .getResultList();
    }

    /** The pause that stands on a day. */
    Optional<ContactPause> pause(CaseId id, LocalDate today) {
        return entityManager
                .createQuery(
                        "select p from ContactPause p where p.caseId = :case and p.endedAt is null order by p.beganAt",
                        ContactPause.class)
                .setParameter("case", id.value())
                .getResultStream()
                .filter(pause -> pause.stands(today))
                .findFirst();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(CaseId id) {
        TABLES.forEach(table -> entityManager
                .createNativeQuery("delete from cases." + table + " where case_id = :case")
                .setParameter("case", id.value())
                .executeUpdate());
    }
}
