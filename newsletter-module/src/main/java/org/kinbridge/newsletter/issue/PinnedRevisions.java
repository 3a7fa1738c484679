package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.RevisionKeeper;

/** Keeps the revisions that frozen and published editions print. */
@ApplicationScoped
class PinnedRevisions implements RevisionKeeper {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public Set<Integer> kept(UUID work, Language language) {
        return new HashSet<>(entityManager
                .createQuery(
                        "select pin.revision from Edition e join e.pins pin where pin.work = :work and pin.textLanguage = :language",
                        Integer.class)
                .setParameter("work", work)
                .setParameter("language", language)
                .getResultList());
    }
}
