package org.kinbridge.newsletter.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Open pages and leases in the database: nothing of it is kept in memory, so that a restart changes nothing. */
@ApplicationScoped
class PresenceStore {

    @PersistenceContext
    private EntityManager entityManager;

    /** The lease of a version; nobody else changes it until this transaction ends. */
    Lease lease(UUID version) {
        entityManager
                .createNativeQuery("insert into newsletter.lease (language_version_id, version) values (:version, 0)"
                        + " on conflict do nothing")
                .setParameter("version", version)
                .executeUpdate();
        return entityManager.find(Lease.class, version, LockModeType.PESSIMISTIC_WRITE);
    }

    void add(Present present) {
        entityManager.persist(present);
    }

    Optional<Present> find(UUID sitting) {
        return Optional.ofNullable(entityManager.find(Present.class, sitting));
    }

    void remove(Present present) {
        entityManager.remove(present);
    }

    /** Who is there, those who came first first. */
    List<Present> of(UUID version) {
        return entityManager
                .createQuery("select p from Present p where p.versionId = :version order by p.cameAt", Present.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** Pages of a version that were closed without a word; of other pieces only those that nobody can come back to. */
    void forgetBefore(UUID version, Instant moment) {
        entityManager
                .createQuery(
                        "delete from Present p where p.versionId = :version and p.beatAt < :moment or p.beatAt < :old")
                .setParameter("version", version)
                .setParameter("moment", moment)
                .setParameter("old", moment.minus(Duration.ofDays(1)))
                .executeUpdate();
    }
}
