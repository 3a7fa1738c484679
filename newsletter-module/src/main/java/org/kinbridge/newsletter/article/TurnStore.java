package org.kinbridge.newsletter.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kinbridge.core.security.Caller;

/** Hand-overs in the database, and whom versions wait for. */
@ApplicationScoped
class TurnStore {

    private static final int MOST_NOTICES = 100;
    private static final String UNSEEN = " t.toAccount = :account and t.seenAt is null";

    @PersistenceContext
    private EntityManager entityManager;

    void add(Turn turn) {
        entityManager.persist(turn);
    }

    Optional<Turn> find(UUID id) {
        return Optional.ofNullable(entityManager.find(Turn.class, id));
    }

    LanguageVersion versionOf(Turn turn) {
        return entityManager.find(LanguageVersion.class, turn.versionId());
    }

    /** The latest first. */
    List<Turn> history(LanguageVersion version) {
        return entityManager
                .createQuery("select t from Turn t where t.versionId = :version order by t.number desc", Turn.class)
                .setParameter("version", version.id())
                .getResultList();
    }

    /** Turns and their versions, those that were not seen yet first. */
    List<Object[]> of(UUID account) {
        return entityManager
                .createQuery(
                        "select t, v from Turn t, LanguageVersion v join fetch v.work where t.versionId = v.id"
                                + " and t.toAccount = :account and (t.fromAccount is null or t.fromAccount <> :account)"
                                + " order by case when t.seenAt is null then 0 else 1 end, t.at desc",
                        Object[].class)
                .setParameter("account", account)
                .setMaxResults(MOST_NOTICES)
                .getResultList();
    }

    long unseen(UUID account) {
        return entityManager
                .createQuery("select count(t) from Turn t where" + UNSEEN, Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    void seeAll(UUID account, Instant now) {
        entityManager
                .createQuery("update Turn t set t.seenAt = :now where" + UNSEEN)
                .setParameter("account", account)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Who goes on with a piece has heard of it. */
    void seeAllOf(LanguageVersion version, UUID account, Instant now) {
        entityManager
                .createQuery("update Turn t set t.seenAt = :now where t.versionId = :version and" + UNSEEN)
                .setParameter("account", account)
                .setParameter("version", version.id())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Versions that this person has, or that anybody of this person's role may take. */
    List<LanguageVersion> waitingFor(Caller.Staff person) {
        EnumSet<VersionStatus> open = EnumSet.allOf(VersionStatus.class);
        open.removeIf(status -> !status.turnOf().contains(person.role()));
        if (open.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select v from LanguageVersion v join fetch v.work where v.status in :open"
                                + " and (v.custody.heldBy = :account or v.custody.heldBy is null and v.status in :anybodys)",
                        LanguageVersion.class)
                .setParameter("open", open)
                .setParameter("account", person.account().value())
                .setParameter("anybodys", VersionStatus.ANYBODYS)
                .getResultList();
    }

    void forget(LanguageVersion version) {
        entityManager
                .createNativeQuery("delete from newsletter.turn where language_version_id = :version")
                .setParameter("version", version.id())
                .executeUpdate();
    }
}
