package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.StaleVersion;

/** Corrections in the database. */
@ApplicationScoped
class ErratumStore {

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ErratumStore() {
        this.entityManager = null;
    }

    @Inject
    ErratumStore(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void add(Erratum erratum) {
        entityManager.persist(erratum);
        entityManager.flush();
    }

    /** The correction, if it is still as the page showed it. */
    Erratum toChange(ErratumVersion seen) {
        Erratum erratum = Optional.ofNullable(entityManager.find(Erratum.class, seen.id()))
                .orElseThrow(NotFound::new);
        if (erratum.version() != seen.version()) {
            throw new StaleVersion();
        }
        return erratum;
    }

    /** Those of an issue, the newest first. */
    List<Erratum> of(UUID issue) {
        return entityManager
                .createQuery(
                        "select e from Erratum e where e.issueId = :issue order by e.preparedAt desc", Erratum.class)
                .setParameter("issue", issue)
                .getResultList();
    }

    /** Those of a work that have not ended, in all issues. */
    List<Erratum> openOf(UUID work) {
        return entityManager
                .createQuery("select e from Erratum e where e.work = :work and e.state = :open", Erratum.class)
                .setParameter("work", work)
                .setParameter("open", ErratumState.PREPARED)
                .getResultList();
    }

    /** Whether an erratum changed this work in an edition before. */
    boolean isCorrected(Erratum open) {
        return entityManager
                        .createQuery(
                                "select count(e) from Erratum e where e.work = :work and e.textLanguage = :language"
                                        + " and e.state = :signed",
                                Long.class)
                        .setParameter("work", open.work())
                        .setParameter("language", open.textLanguage())
                        .setParameter("signed", ErratumState.SIGNED)
                        .getSingleResult()
                > 0;
    }
}
