package org.kinbridge.newsletter.article;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.hibernate.search.mapper.orm.Search;

/** Rewrites the files of the index after an erasure: words that were deleted in them stay there until then. */
@ApplicationScoped
class ExpungedWords {

    @Resource
    private ManagedExecutorService executor;

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ExpungedWords() {
        this.entityManager = null;
    }

    @Inject
    ExpungedWords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Beside the caller, who need not wait. */
    void erased(@Observes(during = TransactionPhase.AFTER_SUCCESS) WordsErased erased) {
        executor.execute(() -> Search.mapping(entityManager.getEntityManagerFactory())
                .scope(LanguageVersion.class)
                .workspace()
                .mergeSegments());
    }
}
