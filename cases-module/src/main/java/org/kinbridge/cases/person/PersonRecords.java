package org.kinbridge.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;

/** Where persons are kept. */
@ApplicationScoped
class PersonRecords {

    private static final String NOT_MERGED =
            " and n.person not in (select p.id from Person p where p.mergedInto is not null)";

    @PersistenceContext
    private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    void remove(Object entity) {
        entityManager.remove(entity);
    }

    /** @throws NotFound if there is no such person */
    Person person(PersonId id) {
        Person person = entityManager.find(Person.class, id.value());
        if (person == null) {
            throw new NotFound();
        }
        return person;
    }

    /**
     * A record that goes on itself.
     *
     * @throws NotFound if there is no such person
     * @throws Refused if another record goes on in its place
     */
    Person unmerged(PersonId id) {
        Person person = person(id);
        if (person.mergedInto() != null) {
            throw new Refused("persons.merge.error.merged");
        }
        return person;
    }

    /** @throws NotFound if there is no such contact point */
    ContactPoint contact(ContactPointId id) {
        ContactPoint contact = entityManager.find(ContactPoint.class, id.value());
        if (contact == null) {
            throw new NotFound();
        }
        return contact;
    }

    Optional<IdentityDocument> document(DocumentId id) {
        return Optional.ofNullable(entityManager.find(IdentityDocument.class, id.value()));
    }

    List<IdentityDocument> documents(PersonId person) {
        return entityManager
                .createQuery(
                        "select d from IdentityDocument d where d.person = :person order by d.addedAt, d.id",
                        IdentityDocument.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    List<Person> persons(Collection<PersonId> ids) {
        return entityManager
                .createQuery("select p from Person p where p.id in :ids", Person.class)
                .setParameter("ids", values(ids))
                .getResultList();
    }

    List<PersonName> names(Collection<PersonId> ids) {
        return entityManager
                .createQuery("select n from PersonName n where n.person in :ids order by n.position", PersonName.class)
                .setParameter("ids", values(ids))
                .getResultList();
    }

    /** As plain values, a thousand skeletons at a time: what is compared need not be managed. */
    List<KnownName> spelledLike(Collection<String> skeletons) {
        List<String> wanted = List.copyOf(skeletons);
        List<KnownName> found = new ArrayList<>();
        for (int from = 0; from < wanted.size(); from += 1000) {
            entityManager
                    .createQuery(
                            "select n.person, n.text, n.kind from PersonName n where n.skeleton in :skeletons",
                            Object[].class)
                    .setParameter("skeletons", wanted.subList(from, Math.min(from + 1000, wanted.size())))
                    .getResultStream()
                    .map(row -> new KnownName(new PersonId((UUID) row[0]), (String) row[1], (NameKind) row[2]))
                    .forEach(found::add);
        }
        return found;
    }

    List<PersonName> allNames() {
        return entityManager
                .createQuery("select n from PersonName n", PersonName.class)
                .getResultList();
    }

    /** Persons one of whose names contains the folded words. */
    Set<PersonId> named(String folded) {
        String pattern = "%" + folded.replace("%", "").replace("_", "") + "%";
        return new HashSet<>(entityManager
                .createQuery(
                        "select distinct n.person from PersonName n where n.folded like :pattern" + NOT_MERGED,
                        UUID.class)
                .setParameter("pattern", pattern)
                .getResultStream()
                .map(PersonId::new)
                .toList());
    }

    /** Persons one of whose names is written like this one, or has the same consonants; at most so many. */
    Set<PersonId> alike(String folded, String skeleton, int most) {
        return entityManager
                .createQuery(
                        "select distinct n.person from PersonName n"
                                + " where (n.folded = :folded or (n.skeleton = :skeleton and n.skeleton <> ''))"
                                + NOT_MERGED,
                        UUID.class)
                .setParameter("folded", folded)
                .setParameter("skeleton", skeleton)
                .setMaxResults(most)
                .getResultStream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }

    List<ContactPoint> contacts(Collection<PersonId> ids) {
        return entityManager
                .createQuery(
                        "select c from ContactPoint c where c.person in :ids order by c.addedAt, c.id",
                        ContactPoint.class)
                .setParameter("ids", values(ids))
                .getResultList();
    }

    /** @throws NotFound if there is no such statement */
    KinshipStatement kinship(KinshipId id) {
        KinshipStatement statement = entityManager.find(KinshipStatement.class, id.value());
        if (statement == null) {
            throw new NotFound();
        }
        return statement;
    }

    /** Those that stand. */
    List<KinshipStatement> kinships(Collection<PersonId> ids) {
        return allKinships(ids).stream().filter(KinshipStatement::stands).toList();
    }

    List<KinshipStatement> allKinships(Collection<PersonId> ids) {
        return entityManager
                .createQuery(
                        "select k from KinshipStatement k where k.person in :ids and k.relative in :ids order by k.statedAt, k.id",
                        KinshipStatement.class)
                .setParameter("ids", values(ids))
                .getResultList();
    }

    private static List<UUID> values(Collection<PersonId> ids) {
        return ids.stream().map(PersonId::value).toList();
    }
}
