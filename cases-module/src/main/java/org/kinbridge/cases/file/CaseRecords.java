package org.kinbridge.cases.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;
import org.kinbridge.core.problem.NotFound;

/** Where case files and their enquirers are kept. */
@ApplicationScoped
class CaseRecords {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** @throws NotFound if there is no such case */
    CaseFile find(CaseId id) {
        CaseFile file = entityManager.find(CaseFile.class, id.value());
        if (file == null) {
            throw new NotFound();
        }
        return file;
    }

    /** The case that this form has made already; whoever sends the same form at the same time waits for the other. */
    Optional<CaseFile> madeBy(UUID submission) {
        entityManager
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:submission, 740002))) l")
                .setParameter("submission", submission.toString())
                .getSingleResult();
        return entityManager
                .createQuery("select c from CaseFile c where c.submission = :submission", CaseFile.class)
                .setParameter("submission", submission)
                .getResultStream()
                .findFirst();
    }

    /**
     * The next number of the year. The row is locked until the transaction ends, and falls back with it: numbers have no
     * gaps and are never given twice.
     */
    CaseReference nextReference(int year) {
        Number next = (Number) entityManager
                .createNativeQuery("insert into cases.case_counter (opened_year, last_number) values (:year, 1)"
                        + " on conflict (opened_year) do update set last_number = case_counter.last_number + 1"
                        + " returning last_number")
                .setParameter("year", year)
                .getSingleResult();
        return new CaseReference(year, next.intValue());
    }

    /** As {@link #nextReference}, several in a row. */
    List<CaseReference> nextReferences(int year, int count) {
        if (count == 0) {
            return List.of();
        }
        Number last = (Number) entityManager
                .createNativeQuery("insert into cases.case_counter (opened_year, last_number) values (:year, :count)"
                        + " on conflict (opened_year) do update set last_number = case_counter.last_number + :count"
                        + " returning last_number")
                .setParameter("year", year)
                .setParameter("count", count)
                .setFlushMode(FlushModeType.COMMIT) // no entity is in that table
                .getSingleResult();
        int first = last.intValue() - count + 1;
        return IntStream.rangeClosed(first, last.intValue())
                .mapToObj(number -> new CaseReference(year, number))
                .toList();
    }

    List<Enquirer> enquirers(Collection<CaseId> cases) {
        return entityManager
                .createQuery(
                        "select e from Enquirer e where e.caseId in :cases order by e.principal desc, e.since",
                        Enquirer.class)
                .setParameter("cases", cases.stream().map(CaseId::value).toList())
                .getResultList();
    }

    /** The numbers of older books that are among these, folded; those of the oldest cases first. */
    List<ExternalNumber> numbers(Set<String> folded) {
        return entityManager
                .createQuery(
                        "select n from ExternalNumber n, CaseFile c where n.folded in :folded and c.id = n.caseId"
                                + " order by c.openedAt, c.number",
                        ExternalNumber.class)
                .setParameter("folded", folded)
                .getResultList();
    }

    List<ExternalNumber> numbers(CaseId id) {
        return entityManager
                .createQuery(
                        "select n from ExternalNumber n where n.caseId = :case order by n.number", ExternalNumber.class)
                .setParameter("case", id.value())
                .getResultList();
    }

    List<CaseFile> files(Collection<CaseId> ids) {
        return entityManager
                .createQuery("select c from CaseFile c where c.id in :ids", CaseFile.class)
                .setParameter("ids", ids.stream().map(CaseId::value).toList())
                .getResultList();
    }

    /** Waits for whoever changes the case now. @throws NotFound if there is none */
    void lock(CaseId id) {
        if (entityManager.find(CaseFile.class, id.value(), LockModeType.PESSIMISTIC_WRITE) == null) {
            throw new NotFound();
        }
    }

    void flush() {
        entityManager.flush();
    }

    /** @throws NotFound if this person has never asked in the case */
    Enquirer enquirer(CaseId caseId, PersonId person) {
        return enquirers(caseId).stream()
                .filter(asking -> asking.person().equals(person))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    List<Enquirer> enquirers(CaseId caseId) {
        return entityManager
                .createQuery(
                        "select e from Enquirer e where e.caseId = :case order by e.principal desc, e.since",
                        Enquirer.class)
                .setParameter("case", caseId.value())
                .getResultList();
    }

    List<Enquirer> asking(Collection<PersonId> persons) {
        return entityManager
                .createQuery("select e from Enquirer e where e.person in :persons", Enquirer.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toList())
                .getResultList();
    }

    Map<CaseId, CaseReference> references(Collection<CaseId> cases) {
        return entityManager
                .createQuery("select c from CaseFile c where c.id in :cases", CaseFile.class)
                .setParameter("cases", cases.stream().map(CaseId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(CaseFile::id, CaseFile::reference));
    }

    /** The principal enquirers of these cases. */
    List<Enquirer> principals(Collection<CaseId> ids) {
        return entityManager
                .createQuery("select e from Enquirer e where e.principal and e.caseId in :ids", Enquirer.class)
                .setParameter("ids", ids.stream().map(CaseId::value).toList())
                .getResultList();
    }
}
