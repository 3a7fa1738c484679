package org.kinbridge.cases.family;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.KeptWithCase;

/** Where further relatives are kept. */
@ApplicationScoped
class RelativeRecords implements KeptWithCase {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Relative relative) {
        entityManager.persist(relative);
    }

    void remove(Relative relative) {
        entityManager.remove(relative);
    }

    List<Relative> of(CaseId id) {
        return entityManager
                .createQuery("select r from Relative r where r.caseId = :case order by r.since, r.id", Relative.class)
                .setParameter("case", id.value())
                .getResultList();
    }

    Optional<Relative> find(CaseId id, PersonId person) {
        return of(id).stream()
                .filter(relative -> relative.person().equals(person))
                .findFirst();
    }

    List<Relative> being(Collection<PersonId> persons) {
        return entityManager
                .createQuery("select r from Relative r where r.person in :persons", Relative.class)
                .setParameter("persons", persons.stream().map(PersonId::value).toList())
                .getResultList();
    }

    @Override
    public void erase(CaseId id) {
        // rows removed since are in the history alone; a removal there has no case any more
        entityManager
                .createNativeQuery("delete from cases.relative_aud where id in"
                        + " (select id from cases.relative_aud where case_id = :case)")
                .setParameter("case", id.value())
                .executeUpdate();
        entityManager
                .createNativeQuery("delete from cases.relative where case_id = :case")
                .setParameter("case", id.value())
                .executeUpdate();
    }
}
