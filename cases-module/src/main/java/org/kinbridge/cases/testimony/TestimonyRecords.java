package org.kinbridge.cases.testimony;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.fact.FactId;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;
import org.kinbridge.core.problem.NotFound;

/** Where testimonies are kept. */
@ApplicationScoped
class TestimonyRecords implements KeptWithCase {

    private static final String CASE = "case";

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected TestimonyRecords() {
        this.entityManager = null;
    }

    @Inject
    TestimonyRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void remove(Object entity) {
        entityManager.remove(entity);
    }

    /** @throws NotFound if there is no such testimony */
    Testimony find(TestimonyId id) {
        return found(entityManager.find(Testimony.class, id.value()));
    }

    /** @throws NotFound if there is no such statement */
    Statement find(StatementId id) {
        return found(entityManager.find(Statement.class, id.value()));
    }

    private static <E> E found(@Nullable E entity) {
        return Optional.ofNullable(entity).orElseThrow(NotFound::new);
    }

    List<Testimony> ofCase(CaseId caseId) {
        return entityManager
                .createQuery(
                        "select t from Testimony t where t.caseId = :case order by t.recordedAt, t.id", Testimony.class)
                .setParameter(CASE, caseId.value())
                .getResultList();
    }

    /** The testimonies of these persons under their own names. */
    List<Testimony> by(Collection<PersonId> persons) {
        return entityManager
                .createQuery("select t from Testimony t where t.witness in :persons", Testimony.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toList())
                .getResultList();
    }

    /** The statements of all testimonies of a case, in the order of each. */
    List<Statement> statements(CaseId caseId) {
        return entityManager
                .createQuery(
                        "select s from Statement s where s.caseId = :case order by s.position, s.id", Statement.class)
                .setParameter(CASE, caseId.value())
                .getResultList();
    }

    List<Mention> mentions(CaseId caseId) {
        return entityManager
                .createQuery(
                        "select m from Mention m where m.statement in"
                                + " (select s.id from Statement s where s.caseId = :case) order by m.id",
                        Mention.class)
                .setParameter(CASE, caseId.value())
                .getResultList();
    }

    List<HearsayFact> facts(CaseId caseId) {
        return entityManager
                .createQuery(
                        "select f from HearsayFact f where f.statement in"
                                + " (select s.id from Statement s where s.caseId = :case) order by f.decidedAt",
                        HearsayFact.class)
                .setParameter(CASE, caseId.value())
                .getResultList();
    }

    /** What the parts of a case said before they were corrected, the oldest first. */
    List<Wording> wordings(CaseId caseId) {
        return entityManager
                .createQuery("select w from Wording w where w.caseId = :case order by w.number", Wording.class)
                .setParameter(CASE, caseId.value())
                .getResultList();
    }

    List<Wording> wordings(StatementId statement) {
        return entityManager
                .createQuery("select w from Wording w where w.statement = :statement order by w.number", Wording.class)
                .setParameter("statement", statement.value())
                .getResultList();
    }

    /** Those of a case of which a part has ever gone further than the case, whatever its level is now. */
    Set<UUID> everReleased(CaseId caseId) {
        entityManager.flush();
        List<?> released = entityManager
                .createNativeQuery(
                        "select distinct testimony_id from cases.testimony_statement_aud"
                                + " where case_id = :case and release <> 'CASE'",
                        UUID.class)
                .setParameter(CASE, caseId.value())
                .getResultList();
        return released.stream().map(UUID.class::cast).collect(Collectors.toSet());
    }

    Optional<StatementId> origin(FactId fact) {
        return entityManager
                .createQuery("select f.statement from HearsayFact f where f.fact = :fact", UUID.class)
                .setParameter("fact", fact.value())
                .getResultStream()
                .findFirst()
                .map(StatementId::new);
    }

    @Override
    public String part() {
        return "testimonies";
    }

    @Override
    public void erase(CaseId id) {
        erase("case_id = :id", id.value());
    }

    /** Deletes one testimony with its history. */
    void erase(TestimonyId id) {
        erase("testimony_id = :id", id.value());
    }

    /** @param which a condition on the statements and their history, with {@code :id} */
    private void erase(String which, UUID id) {
        String testimonies = which.replace("testimony_id", "id");
        String statements = " in (select id from cases.testimony_statement_aud where " + which + ")";
        List.of(
                        "delete from cases.testimony_fact where statement_id" + statements,
                        "delete from cases.testimony_mention where statement_id" + statements,
                        "delete from cases.testimony_wording where statement_id" + statements,
                        "delete from cases.testimony_statement where " + which,
                        "delete from cases.testimony_mention_aud where id in (select id from cases.testimony_mention_aud"
                                + " where statement_id" + statements + ")",
                        "delete from cases.testimony_statement_aud where id" + statements,
                        "delete from cases.testimony where " + testimonies,
                        "delete from cases.testimony_aud where id in (select id from cases.testimony_aud where "
                                + testimonies + ")")
                .forEach(statement -> entityManager
                        .createNativeQuery(statement)
                        .setParameter("id", id)
                        .executeUpdate());
    }
}
