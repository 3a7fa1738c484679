package org.kinbridge.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kinbridge.core.problem.NotFound;

/** Where merges are kept, and the rows that belong to a person alone. */
@ApplicationScoped
class MergeRecords {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void flush() {
        entityManager.flush();
    }

    /** @throws NotFound if there is no such merge */
    PersonMerge merge(MergeId id) {
        PersonMerge merge = entityManager.find(PersonMerge.class, id.value());
        if (merge == null) {
            throw new NotFound();
        }
        return merge;
    }

    /** Both records, locked in the same order by everybody, so that two merges cannot cross. */
    void lock(PersonId one, PersonId other) {
        Stream.of(one, other)
                .sorted((a, b) -> a.value().compareTo(b.value()))
                .forEach(id -> entityManager.find(Person.class, id.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** All merges of which this person is a part, the latest first. */
    List<PersonMerge> of(PersonId person) {
        return entityManager
                .createQuery(
                        "select m from PersonMerge m where m.survivor = :person or m.absorbed = :person"
                                + " order by m.happened desc",
                        PersonMerge.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    List<PersonName> namesOf(Collection<UUID> ids) {
        return entityManager
                .createQuery("select n from PersonName n where n.id in :ids", PersonName.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<ContactPoint> contactsOf(Collection<UUID> ids) {
        return entityManager
                .createQuery("select c from ContactPoint c where c.id in :ids", ContactPoint.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    List<IdentityDocument> documentsOf(Collection<UUID> ids) {
        return entityManager
                .createQuery("select d from IdentityDocument d where d.id in :ids", IdentityDocument.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    RowWords describe(RowInCase where, UUID row) {
        return where.describe(entityManager, row);
    }

    void remove(Object entity) {
        entityManager.remove(entity);
    }
}
