package org.kinbridge.newsletter.contributor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.StaleVersion;

/** Contributors in the database, and the end of all that is kept about one. */
@ApplicationScoped
class ContributorStore {

    private final EntityManager entityManager;
    private final Vault vault;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ContributorStore() {
        this.entityManager = null;
        this.vault = null;
    }

    @Inject
    ContributorStore(EntityManager entityManager, Vault vault) {
        this.entityManager = entityManager;
        this.vault = vault;
    }

    void add(Object entity) {
        entityManager.persist(entity);
    }

    Optional<Contributor> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Contributor.class, id));
    }

    /** @throws NotFound */
    Contributor contributor(UUID id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** Nobody else can change it until the transaction ends. @throws NotFound; StaleVersion if somebody changed it since */
    Contributor toChange(ContributorVersion seen) {
        Contributor contributor = Optional.ofNullable(
                        entityManager.find(Contributor.class, seen.id(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
        if (contributor.version() != seen.version()) {
            throw new StaleVersion();
        }
        return contributor;
    }

    List<Contributor> all() {
        return entityManager
                .createQuery("select c from Contributor c order by c.addedAt, c.id", Contributor.class)
                .getResultList();
    }

    List<Contributor> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select c from Contributor c where c.id in :ids", Contributor.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** The latest first. */
    List<RealNameOpening> openings(UUID contributor) {
        return entityManager
                .createQuery(
                        "select o from RealNameOpening o where o.contributorId = :contributor order by o.openedAt desc, o.id",
                        RealNameOpening.class)
                .setParameter("contributor", contributor)
                .getResultList();
    }

    /** The record, its texts, who looked at the name, and the key: what it sealed is unreadable, in backups too. */
    void erase(Contributor contributor) {
        vault.destroyKey(contributor.key());
        entityManager.remove(contributor);
        entityManager.flush();
    }
}
