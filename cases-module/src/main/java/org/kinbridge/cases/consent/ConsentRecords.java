package org.kinbridge.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.core.problem.NotFound;

/** Where consents are kept. */
@ApplicationScoped
class ConsentRecords implements KeptWithCase {

    private static final List<String> TABLES = List.of("consent_effect", "consent_aud", "consent");

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ConsentRecords() {
        this.entityManager = null;
    }

    @Inject
    ConsentRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** @throws NotFound if there is no such consent */
    GivenConsent find(ConsentId id) {
        GivenConsent consent = entityManager.find(GivenConsent.class, id.value());
        if (consent == null) {
            throw new NotFound();
        }
        return consent;
    }

    /** The latest first. */
    List<GivenConsent> ofCase(CaseId id) {
        return entityManager
                .createQuery(
                        "select c from GivenConsent c where c.caseId = :case order by c.recordedAt desc, c.id",
                        GivenConsent.class)
                .setParameter("case", id.value())
                .getResultList();
    }

    /** What withdrawals have done in a case, by consent. */
    Map<ConsentId, List<Consequence>> effects(CaseId id) {
        return entityManager
                .createQuery("select e from Effect e where e.caseId = :case order by e.position", Effect.class)
                .setParameter("case", id.value())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Effect::consent, Collectors.mapping(Effect::consequence, Collectors.toList())));
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
