package org.kinbridge.core.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.problem.NotFound;

/** Keeps files in the database, so that a transaction, a backup and a second node see them as they see everything else. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FileStore {

    private final EntityManager entityManager;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected FileStore() {
        this.entityManager = null;
        this.clock = null;
    }

    @Inject
    FileStore(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    public FileId put(byte[] content, String contentType) {
        FileId id = new FileId(UUID.randomUUID());
        entityManager
                .createNativeQuery("insert into core.stored_file (id, content_type, size, sha256, content, created_at)"
                        + " values (:id, :type, :size, :sha256, :content, :now)")
                .setParameter("id", id.value())
                .setParameter("type", contentType)
                .setParameter("size", (long) content.length)
                .setParameter("sha256", sha256(content))
                .setParameter("content", content)
                .setParameter("now", Timestamp.from(clock.instant()))
                .executeUpdate();
        return id;
    }

    /** @throws NotFound if there is no such file */
    public StoredFile get(FileId id) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select content_type, sha256, content from core.stored_file where id = :id", Object[].class)
                .setParameter("id", id.value())
                .getResultList();
        if (rows.isEmpty()) {
            throw new NotFound();
        }
        Object[] row = (Object[]) rows.get(0);
        return new StoredFile(id, (String) row[0], (String) row[1], (byte[]) row[2]);
    }

    public void delete(FileId id) {
        entityManager
                .createNativeQuery("delete from core.stored_file where id = :id")
                .setParameter("id", id.value())
                .executeUpdate();
    }

    /** Deletes many at once. */
    public void deleteAll(Collection<FileId> ids) {
        if (ids.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery("delete from core.stored_file where id in (:ids)")
                .setParameter("ids", ids.stream().map(FileId::value).toList())
                .executeUpdate();
    }

    /** SHA-256 as 64 hex digits in lower case. */
    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
