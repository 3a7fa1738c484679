package org.kinbridge.newsletter.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.retention.KeptApart;

/**
 * Photographs that stand in no text, of this or an earlier revision, and never stood in public: two years after they were taken in. People are to
 * be seen on them who gave their picture for print, and it was not printed.
 */
@ApplicationScoped
class UnusedPhotographs implements KeptApart {

    private static final String UNUSED = "not exists (select 1 from newsletter.photograph_in_text t"
            + " where t.photograph_id = p.id) and not exists (select 1 from newsletter.public_picture s"
            + " where s.media_id = cast(p.id as text))";

    private final EntityManager entityManager;
    private final PhotographRecords records;
    private final Event<PhotographDeleted> deletions;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected UnusedPhotographs() {
        this.entityManager = null;
        this.records = null;
        this.deletions = null;
    }

    @Inject
    UnusedPhotographs(EntityManager entityManager, PhotographRecords records, Event<PhotographDeleted> deletions) {
        this.entityManager = entityManager;
        this.records = records;
        this.deletions = deletions;
    }

    @Override
    public String kind() {
        return "unused-photographs";
    }

    @Override
    public int defaultMonths() {
        return 24;
    }

    @Override
    public List<Bundle> restingSince(Instant before, int most) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select p.id, cast(extract(epoch from p.uploaded_at) * 1000000 as bigint)"
                                + " from newsletter.photograph p where p.uploaded_at < :before and " + UNUSED
                                + " order by p.uploaded_at, p.id limit :most",
                        Object[].class)
                .setParameter("before", Timestamp.from(before))
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Bundle(
                        (UUID) row[0],
                        row[0].toString().substring(0, 8),
                        Instant.EPOCH.plus(((Number) row[1]).longValue(), ChronoUnit.MICROS)))
                .toList();
    }

    @Override
    public void letGo(UUID record) {
        Photograph photograph = records.find(record);
        deletions.fire(new PhotographDeleted(record));
        records.remove(photograph);
    }
}
