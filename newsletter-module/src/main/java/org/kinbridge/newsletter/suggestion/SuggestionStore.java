package org.kinbridge.newsletter.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.newsletter.article.KeepsBesidePieces;

/** Suggestions in the database. */
@ApplicationScoped
class SuggestionStore implements KeepsBesidePieces {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Suggestion suggestion) {
        entityManager.persist(suggestion);
    }

    /** The suggestion; nobody else decides about it until this transaction ends. */
    Suggestion locked(UUID id) {
        return Optional.ofNullable(entityManager.find(Suggestion.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** Those of a version, the first one first. */
    List<Suggestion> of(UUID version) {
        return entityManager
                .createQuery(
                        "select s from Suggestion s where s.versionId = :version order by s.madeAt, s.id",
                        Suggestion.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** Open ones that this person has to decide about. */
    @Override
    public String waitingSelect() {
        return "select 'suggestions.today', s.versionId, s.madeAt, s.byName"
                + " from Suggestion s where s.waitsFor = :account and s.state = OPEN and s.byAccount <> :account";
    }
}
