package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** Which pieces were taken out of which editions, in the database. */
@ApplicationScoped
class Retracted {

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Retracted() {
        this.entityManager = null;
    }

    @Inject
    Retracted(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Who took a piece down, why and when.
     *
     * @param account null where the case files took a permission back
     * @param reason what readers are told; empty where nothing is said
     */
    record Act(@Nullable UUID account, String name, String reason, Instant at) {

        static Act ofPermission(Instant at) {
            return new Act(null, "", "", at);
        }
    }

    /** A piece that was taken out of an edition. */
    record Row(Language edition, UUID work, String reason, String byName, Instant at) {}

    /** Writes it down, once. */
    void add(Edition edition, PinnedPiece pin, Act act) {
        entityManager
                .createNativeQuery("insert into newsletter.retraction"
                        + " (edition_id, work_id, slug, reason, retracted_by, retracted_by_name, retracted_at)"
                        + " values (:edition, :work, :slug, :reason, cast(:account as uuid), :name, :at)"
                        + " on conflict do nothing")
                .setParameter("edition", edition.id())
                .setParameter("work", pin.work())
                .setParameter("slug", pin.slug())
                .setParameter("reason", act.reason())
                .setParameter(
                        "account", act.account() == null ? null : act.account().toString())
                .setParameter("name", act.name())
                .setParameter("at", Timestamp.from(act.at()))
                .executeUpdate();
    }

    /** The works that were taken out of an edition. */
    Set<UUID> worksOf(Edition edition) {
        Set<UUID> works = new HashSet<>();
        entityManager
                .createNativeQuery("select work_id from newsletter.retraction where edition_id = :edition", UUID.class)
                .setParameter("edition", edition.id())
                .getResultList()
                .forEach(work -> works.add((UUID) work));
        return works;
    }

    /** Those of an issue, the last one first. */
    List<Row> of(Issue issue) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select e.language, r.work_id, r.reason, r.retracted_by_name, r.retracted_at"
                                + " from newsletter.retraction r join newsletter.edition e on e.id = r.edition_id"
                                + " where e.issue_id = :issue order by r.retracted_at desc, e.language",
                        Object[].class)
                .setParameter("issue", issue.id())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Row(
                        Language.valueOf((String) row[0]), (UUID) row[1], (String) row[2], (String) row[3], (Instant)
                                row[4]))
                .toList();
    }
}
