package org.kinbridge.newsletter.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.storage.FileId;
import org.kinbridge.core.storage.FileStore;

/** Photographs and their files in the database. */
@ApplicationScoped
@Transactional
class PhotographRecords {

    /** How many days before its end a consent is to be asked for again. */
    private static final int DAYS_AHEAD = 30;

    private static final String FOLDED = "translate(lower(%s), 'يك' || chr(8204), 'یک')";
    private static final String MATCHES = " from newsletter.photograph p where (:words = '%%' or "
            + FOLDED.formatted("p.name")
            + " like :words escape '!' or exists (select 1 from newsletter.photograph_text t"
            + " where t.photograph_id = p.id and "
            + FOLDED.formatted("t.caption || ' ' || t.credit || ' ' || t.alternative_text")
            + " like :words escape '!')) and ";

    private final EntityManager entityManager;
    private final FileStore files;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PhotographRecords() {
        this.entityManager = null;
        this.files = null;
        this.clock = null;
    }

    @Inject
    PhotographRecords(EntityManager entityManager, FileStore files, Clock clock) {
        this.entityManager = entityManager;
        this.files = files;
        this.clock = clock;
    }

    /** One file is taken in once, also when it comes twice at the same moment: the second waits for the first. */
    Optional<Photograph> ofSource(String sha256) {
        entityManager
                .createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(:source)) as text)", String.class)
                .setParameter("source", "photograph " + sha256)
                .getSingleResult();
        return entityManager
                .createQuery("select p from Photograph p where p.source = :source", Photograph.class)
                .setParameter("source", sha256)
                .getResultStream()
                .findFirst();
    }

    void add(Photograph photograph, Map<PhotographSize, SizedPicture> sizes) {
        put(photograph, sizes);
        entityManager.persist(photograph);
    }

    /** Keeps the files, and deletes those that stood in their places. */
    void put(Photograph photograph, Map<PhotographSize, SizedPicture> sizes) {
        sizes.forEach((size, picture) -> {
            FileId file = files.put(picture.bytes(), SizedPicture.CONTENT_TYPE);
            PhotographFile before =
                    photograph.keep(size, new PhotographFile(file.value(), picture.width(), picture.height()));
            if (before != null) {
                files.delete(new FileId(before.fileId()));
            }
        });
    }

    SizedPicture content(PhotographFile file) {
        return new SizedPicture(files.get(new FileId(file.fileId())).content(), file.width(), file.height());
    }

    /** @throws NotFound */
    Photograph find(UUID id) {
        return Optional.ofNullable(entityManager.find(Photograph.class, id)).orElseThrow(NotFound::new);
    }

    /** The photograph, if it is still as the page showed it; nobody else can change it until the transaction ends. */
    Photograph toChange(UUID id, int version) {
        Photograph photograph = Optional.ofNullable(
                        entityManager.find(Photograph.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
        if (photograph.version() != version) {
            throw new StaleVersion();
        }
        return photograph;
    }

    /** Gives it a new version, also if only its texts or files changed. */
    void changed(Photograph photograph) {
        entityManager.lock(photograph, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        entityManager.flush();
    }

    boolean isUsed(UUID id) {
        return !entityManager
                .createNativeQuery("select 1 from newsletter.photograph_use u where u.photograph_id = :id")
                .setParameter("id", id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    void remove(Photograph photograph) {
        entityManager.flush();
        photograph.files().forEach(file -> files.delete(new FileId(file.fileId())));
        entityManager.remove(photograph);
        entityManager.flush();
    }

    /** Those that are there, with what is said about them. */
    List<Photograph> described(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select p from Photograph p left join fetch p.texts where p.id in :ids",
                                Photograph.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    List<Photograph> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select p from Photograph p where p.id in :ids", Photograph.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    PhotographPage page(PhotographFilter filter, int size) {
        long total = ((Number) query("select count(*)", filter, "").getSingleResult()).longValue();
        List<UUID> ids = ((List<?>) query("select p.id", filter, " order by p.uploaded_at desc, p.id")
                        .setFirstResult(filter.page() * size)
                        .setMaxResults(size)
                        .getResultList())
                .stream().map(UUID.class::cast).toList();
        Map<UUID, Photograph> found = all(ids).stream().collect(Collectors.toMap(Photograph::id, each -> each));
        List<PhotographView> views = ids.stream()
                .map(found::get)
                .filter(java.util.Objects::nonNull)
                .map(Photograph::view)
                .toList();
        return new PhotographPage(views, total, filter.page());
    }

    private Query query(String select, PhotographFilter filter, String order) {
        Query query = entityManager
                .createNativeQuery(select + MATCHES + filter.kind().condition() + order)
                .setParameter("words", filter.pattern());
        if (filter.kind().looksAhead()) {
            query.setParameter("soon", LocalDate.now(clock).plusDays(DAYS_AHEAD));
        }
        return query;
    }
}
