package org.kinbridge.newsletter.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;

/** Works, their versions and their revisions in the database. */
@ApplicationScoped
class WorkStore {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Object entity) {
        entityManager.persist(entity);
    }

    /** The one change that the table of revisions allows. */
    void eraseByLines(UUID contributor) {
        entityManager.flush();
        entityManager
                .createNativeQuery(
                        "update newsletter.text_revision set by_line_kind = 'AS_PRINTED', by_line_name = '—',"
                                + " by_line_site = '', by_line_link = '', by_line_contributor = null"
                                + " where by_line_contributor = :contributor")
                .setParameter("contributor", contributor)
                .executeUpdate();
        entityManager.clear();
    }

    Work work(UUID id) {
        return Optional.ofNullable(entityManager.find(Work.class, id)).orElseThrow(NotFound::new);
    }

    List<LanguageVersion> all() {
        return entityManager
                .createQuery(
                        "select v from LanguageVersion v join fetch v.work order by v.work.id, v.language",
                        LanguageVersion.class)
                .getResultList();
    }

    List<LanguageVersion> versionsOf(Collection<UUID> works) {
        if (works.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery(
                        "select v from LanguageVersion v join fetch v.work where v.work.id in :works order by v.language",
                        LanguageVersion.class)
                .setParameter("works", works)
                .getResultList();
    }

    List<LanguageVersion> byId(Collection<UUID> versions) {
        return entityManager
                .createQuery(
                        "select v from LanguageVersion v join fetch v.work where v.id in :versions",
                        LanguageVersion.class)
                .setParameter("versions", versions)
                .getResultList();
    }

    Optional<LanguageVersion> find(UUID work, Language language) {
        return query(work, language).getResultStream().findFirst();
    }

    LanguageVersion version(UUID work, Language language) {
        return find(work, language).orElseThrow(NotFound::new);
    }

    /** Others who want to save it wait until this transaction ends. */
    LanguageVersion locked(UUID work, Language language) {
        return query(work, language)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private TypedQuery<LanguageVersion> query(UUID work, Language language) {
        return entityManager
                .createQuery(
                        "select v from LanguageVersion v where v.work.id = :work and v.language = :language",
                        LanguageVersion.class)
                .setParameter("work", work)
                .setParameter("language", language);
    }

    TextRevision revision(LanguageVersion version, int number) {
        return entityManager
                .createQuery(
                        "select r from TextRevision r where r.languageVersionId = :version and r.number = :number",
                        TextRevision.class)
                .setParameter("version", version.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** These revisions, by the ids of their versions, in one query. */
    List<TextRevision> revisions(List<UUID> versions, List<Integer> numbers) {
        if (versions.isEmpty()) {
            return List.of();
        }
        Query query = entityManager.createNativeQuery(
                "select r.* from newsletter.text_revision r"
                        + " join unnest(cast(string_to_array(:versions, ',') as uuid[]),"
                        + " cast(string_to_array(:numbers, ',') as integer[])) as wanted (version, number)"
                        + " on r.language_version_id = wanted.version and r.number = wanted.number",
                TextRevision.class);
        query.setParameter("versions", joined(versions)).setParameter("numbers", joined(numbers));
        // without it Hibernate flushes everything first, and forgets which collections it wanted to load together
        query.unwrap(NativeQuery.class).addSynchronizedEntityClass(TextRevision.class);
        List<?> found = query.getResultList();
        return found.stream().map(TextRevision.class::cast).toList();
    }

    private static String joined(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    /** All revisions without their words, the newest first. */
    List<RevisionRow> rows(LanguageVersion version) {
        return entityManager
                .createQuery(
                        "select new org.kinbridge.newsletter.article.RevisionRow(r.number, r.title, r.savedBy,"
                                + " r.savedByName, r.savedAt, r.sitting, r.savedByItself) from TextRevision r"
                                + " where r.languageVersionId = :version order by r.number desc",
                        RevisionRow.class)
                .setParameter("version", version.id())
                .getResultList();
    }

    void forget(LanguageVersion version, List<Integer> numbers) {
        if (!numbers.isEmpty()) {
            entityManager
                    .createNativeQuery(
                            "delete from newsletter.text_revision where language_version_id = :version and number in (:numbers)")
                    .setParameter("version", version.id())
                    .setParameter("numbers", numbers)
                    .executeUpdate();
        }
    }

    void forgetRevisions(LanguageVersion version) {
        entityManager
                .createNativeQuery("delete from newsletter.text_revision where language_version_id = :version")
                .setParameter("version", version.id())
                .executeUpdate();
    }
}
