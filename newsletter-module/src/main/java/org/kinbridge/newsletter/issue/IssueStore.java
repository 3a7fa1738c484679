package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.newsletter.article.VersionStatus;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.YearNumber;

/** Issues in the database. */
@ApplicationScoped
class IssueStore {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Issue issue) {
        entityManager.persist(issue);
        entityManager.flush();
    }

    Issue issue(UUID id) {
        return entityManager
                .createQuery("select i from Issue i left join fetch i.editions where i.id = :id", Issue.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The issue, if it is still as the page showed it; nobody else can change it until the transaction ends. */
    Issue toChange(IssueVersion seen) {
        Issue issue = locked(seen.id());
        if (issue.version() != seen.version()) {
            throw new StaleVersion();
        }
        return issue;
    }

    /** The issue; nobody else can change it until the transaction ends. */
    Issue locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Issue.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** Writes the changes, and gives the issue a new version even if only its editions or placements changed. */
    void changed(Issue issue) {
        entityManager.lock(issue, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        entityManager.flush();
    }

    Optional<Issue> byNumber(FiledNumber number) {
        return entityManager
                .createQuery("select i from Issue i where i.number = :number", Issue.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    Optional<Issue> byYear(PublicationId publication, YearNumber inYear) {
        return entityManager
                .createQuery(
                        "select i from Issue i where i.publication = :publication and i.shown.year = :year"
                                + " and i.shown.numberInYear = :number",
                        Issue.class)
                .setParameter("publication", publication.value())
                .setParameter("year", inYear.year())
                .setParameter("number", inYear.number())
                .getResultStream()
                .findFirst();
    }

    /** The highest number of the highest year that any issue of the newsletter shows. */
    Optional<YearNumber> lastInYear(PublicationId publication) {
        return entityManager
                .createQuery(
                        "select new org.kinbridge.newsletter.publication.YearNumber(i.shown.year, i.shown.numberInYear)"
                                + " from Issue i where i.publication = :publication and i.shown.year is not null"
                                + " order by i.shown.year desc, i.shown.numberInYear desc",
                        YearNumber.class)
                .setParameter("publication", publication.value())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those of the newsletter in which sections stand and which are not out yet. */
    List<Issue> unfinishedWithSections(PublicationId publication) {
        return entityManager
                .createQuery(
                        "select distinct i from Issue i join i.placements p where i.publication = :publication"
                                + " and p.section is not null",
                        Issue.class)
                .setParameter("publication", publication.value())
                .getResultList()
                .stream()
                .filter(issue -> !issue.stage().isDone())
                .toList();
    }

    /** The running number after the highest one of the newsletter. */
    int nextNumber(PublicationId publication) {
        return entityManager
                .createQuery("select max(i.number) from Issue i where i.publication = :publication", Integer.class)
                .setParameter("publication", publication.value())
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .map(highest -> new FiledNumber(highest).running() + 1)
                .orElse(1);
    }

    /** Those of the first publication first; of each the highest number first. */
    List<Issue> newestFirst() {
        return entityManager
                .createQuery(
                        "select distinct i from Issue i left join fetch i.editions"
                                + " order by i.publication, i.number desc",
                        Issue.class)
                .getResultList();
    }

    /**
     * An issue, and since when a correction of it waits for somebody's signature.
     *
     * @param unsigned null if none does
     */
    record WithCorrection(Issue issue, @Nullable Instant unsigned) {}

    /** All issues, the newest first, in one query; a correction whose words are approved waits for all but who prepared it. */
    List<WithCorrection> withCorrectionsFor(UUID account) {
        List<Object[]> rows = entityManager
                .createQuery(
                        "select i, (select min(x.preparedAt) from Erratum x, LanguageVersion v where x.issueId = i.id"
                                + " and x.state = :prepared and x.preparedBy <> :account and v.work.id = x.work"
                                + " and v.language = x.textLanguage and v.status = :approved)"
                                + " from Issue i left join fetch i.editions order by i.number desc",
                        Object[].class)
                .setParameter("prepared", ErratumState.PREPARED)
                .setParameter("approved", VersionStatus.APPROVED)
                .setParameter("account", account)
                .getResultList();
        return rows.stream()
                .map(row -> new WithCorrection((Issue) row[0], (Instant) row[1]))
                .distinct()
                .toList();
    }

    /** Those that are to be published by this moment, the earliest first. */
    List<Issue> toPublishBy(Instant now) {
        return entityManager
                .createQuery(
                        "select i from Issue i where i.publicationHour.at <= :now order by i.publicationHour.at",
                        Issue.class)
                .setParameter("now", now)
                .getResultList();
    }

    List<Edition> publishedWith(UUID work) {
        return entityManager
                .createQuery(
                        "select distinct e from Edition e join e.pins p where p.work = :work and e.status = :published",
                        Edition.class)
                .setParameter("work", work)
                .setParameter("published", EditionStatus.PUBLISHED)
                .getResultList();
    }
}
