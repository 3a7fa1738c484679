package org.kinbridge.newsletter.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.TypedParameterValue;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.storage.FileStore;

/** Keeps what the public site serves, in the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PageShelf {

    private final EntityManager entityManager;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PageShelf() {
        this.entityManager = null;
        this.clock = null;
    }

    @Inject
    PageShelf(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    Optional<StoredPage> find(String path) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select status, content_type, language, etag, bytes, compressed"
                                + " from newsletter.public_page where path = :path",
                        Object[].class)
                .setParameter("path", path)
                .getResultList();
        return rows.stream().map(row -> page((Object[]) row)).findFirst();
    }

    private static StoredPage page(Object[] row) {
        return new StoredPage(
                (Integer) row[0], (String) row[1], (String) row[2], (String) row[3], (byte[]) row[4], (byte[]) row[5]);
    }

    /** Puts the pages of no single edition on the shelf, in place of those at the same paths. */
    void put(Collection<PageDraft> pages) {
        pages.forEach(page -> put(page, null));
    }

    /** Puts a page of this edition on the shelf, in place of the one at the same path. */
    void put(PageDraft page, @Nullable Edition edition) {
        entityManager
                .createNativeQuery("insert into newsletter.public_page"
                        + " (path, issue_number, language, status, content_type, etag, bytes, compressed, published_at)"
                        + " values (:path, :issue, :language, :status, :type, :etag, :bytes, :compressed, :now)"
                        + " on conflict (path) do update set status = excluded.status, content_type = excluded.content_type,"
                        + " etag = excluded.etag, bytes = excluded.bytes, compressed = excluded.compressed,"
                        + " published_at = excluded.published_at")
                .setParameter("path", page.path())
                .setParameter(
                        "issue",
                        new TypedParameterValue<>(
                                StandardBasicTypes.INTEGER, edition == null ? null : edition.issueNumber()))
                .setParameter(
                        "language",
                        new TypedParameterValue<>(
                                StandardBasicTypes.STRING,
                                page.language() == null ? null : page.language().tag()))
                .setParameter("status", page.status())
                .setParameter("type", page.contentType())
                .setParameter("etag", '"' + FileStore.sha256(page.bytes()) + '"')
                .setParameter("bytes", page.bytes())
                .setParameter("compressed", new TypedParameterValue<>(StandardBasicTypes.BINARY, compressed(page)))
                .setParameter("now", Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** Takes the pages of an edition off the shelf, except for the tombstones among them. */
    void clear(Edition edition) {
        query(
                        "delete from newsletter.public_page where issue_number = :issue and language = :language and status = 200",
                        edition)
                .executeUpdate();
    }

    /** Takes every picture off the shelf whose hash is not among these. */
    void keepPictures(Collection<String> hashes) {
        List<?> paths = entityManager
                .createNativeQuery(
                        "select path from newsletter.public_page where path like '/pictures/%'", String.class)
                .getResultList();
        for (Object path : paths) {
            String hash = ((String) path).split("/")[2];
            if (!hashes.contains(hash)) {
                entityManager
                        .createNativeQuery("delete from newsletter.public_page where path = :path")
                        .setParameter("path", path)
                        .executeUpdate();
            }
        }
    }

    private Query query(String sql, Edition edition) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("issue", edition.issueNumber())
                .setParameter("language", edition.language().tag());
    }

    private static byte @Nullable [] compressed(PageDraft page) {
        boolean text =
                !page.contentType().startsWith("image/") && !page.contentType().equals(PageDraft.PDF);
        return text ? Compression.gzip(page.bytes()) : null;
    }
}
