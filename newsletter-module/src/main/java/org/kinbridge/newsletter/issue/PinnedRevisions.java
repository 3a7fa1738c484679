package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.RevisionKeeper;

/** Keeps the revisions that frozen and published editions print, and those that they printed before a correction. */
@ApplicationScoped
class PinnedRevisions implements RevisionKeeper {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public Set<Integer> kept(UUID work, Language language) {
        Set<Integer> kept = new HashSet<>(numbers(
                "select pin.revision from Edition e join e.pins pin where pin.work = :work and pin.textLanguage = :language",
                work,
                language));
        kept.addAll(numbers(
                "select e.printedRevision from Erratum e where e.work = :work and e.textLanguage = :language",
                work,
                language));
        return kept;
    }

    private List<Integer> numbers(String query, UUID work, Language language) {
        return entityManager
                .createQuery(query, Integer.class)
                .setParameter("work", work)
                .setParameter("language", language)
                .getResultList();
    }
}
