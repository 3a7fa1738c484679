package org.kinbridge.cases.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.core.problem.NotFound;

/** Where family messages, and what came of them, are kept. */
@ApplicationScoped
class MessageRecords implements KeptWithCase {

    private static final List<String> TABLES =
            List.of("family_message_outcome", "family_message_aud", "family_message");

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected MessageRecords() {
        this.entityManager = null;
    }

    @Inject
    MessageRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** @throws NotFound if there is no such message */
    FamilyMessage find(MessageId id) {
        FamilyMessage message = entityManager.find(FamilyMessage.class, id.value());
        if (message == null) {
            throw new NotFound();
        }
        return message;
    }

    /** The latest first. */
    List<FamilyMessage> ofCase(CaseId id) {
        return entityManager
                .createQuery(
                        "select m from FamilyMessage m where m.caseId = :case order by m.writtenAt desc, m.id",
                        FamilyMessage.class)
                .setParameter("case", id.value())
                .getResultList();
    }

    /** In the order in which they were written down. Only for the caseworker in charge. */
    List<Outcome> outcomes(MessageId id) {
        return entityManager
                .createQuery(
                        "select o from Outcome o where o.message = :message order by o.recordedAt, o.id", Outcome.class)
                .setParameter("message", id.value())
                .getResultList();
    }

    @Override
    public String part() {
        return "family-messages";
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
