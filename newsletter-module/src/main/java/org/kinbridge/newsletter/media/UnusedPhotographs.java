package org.kinbridge.newsletter.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.retention.KeptApart;
import org.kinbridge.core.storage.FileId;
import org.kinbridge.core.storage.FileStore;

/**
 * Photographs that stand in no text, of this or an earlier revision: two years after they were taken in. People are to
 * be seen on them who gave their picture for print, and it was not printed.
 */
@ApplicationScoped
class UnusedPhotographs implements KeptApart {

    private static final String UNUSED = "not exists (select 1 from newsletter.text_revision r"
            + " where position(cast(p.id as text) in r.document) > 0)";

    private final EntityManager entityManager;
    private final FileStore files;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected UnusedPhotographs() {
        this.entityManager = null;
        this.files = null;
    }

    @Inject
    UnusedPhotographs(EntityManager entityManager, FileStore files) {
        this.entityManager = entityManager;
        this.files = files;
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
        List<?> stored = entityManager
                .createNativeQuery(
                        "select file_id from newsletter.photograph_file where photograph_id = :id", UUID.class)
                .setParameter("id", record)
                .getResultList();
        stored.forEach(file -> files.delete(new FileId((UUID) file)));
        List.of(
                        "delete from newsletter.photograph_file where photograph_id = :id",
                        "delete from newsletter.photograph_text where photograph_id = :id",
                        "delete from newsletter.photograph where id = :id")
                .forEach(sql -> entityManager
                        .createNativeQuery(sql)
                        .setParameter("id", record)
                        .executeUpdate());
    }
}
