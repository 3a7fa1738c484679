package org.kinbridge.newsletter.article;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.kinbridge.core.event.ApplicationStarted;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds works by their words; builds the index again when it does not fit the database, as after a restored backup. */
@ApplicationScoped
@Transactional
class WorkIndex {

    private static final Logger LOG = LoggerFactory.getLogger(WorkIndex.class);

    @Resource
    private ManagedExecutorService executor;

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected WorkIndex() {
        this.entityManager = null;
    }

    @Inject
    WorkIndex(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The versions in which every word occurs, the best first. */
    public List<LanguageVersion> find(String words, int most) {
        return session()
                .search(LanguageVersion.class)
                .where(f -> f.simpleQueryString()
                        .field("title")
                        .boost(3)
                        .field("searchText")
                        .matching(words)
                        .defaultOperator(org.hibernate.search.engine.search.common.BooleanOperator.AND))
                .fetchHits(most);
    }

    /** Looks once, after the start, whether the index holds what the database holds. */
    public void repair(@Observes ApplicationStarted started) {
        long indexed =
                session().search(LanguageVersion.class).where(f -> f.matchAll()).fetchTotalHitCount();
        long kept = entityManager
                .createQuery("select count(v) from LanguageVersion v", Long.class)
                .getSingleResult();
        if (indexed != kept) {
            LOG.info("The index of works holds {} instead of {} versions and is built again", indexed, kept);
            executor.execute(this::rebuild);
        }
    }

    private void rebuild() {
        try {
            Search.mapping(entityManager.getEntityManagerFactory())
                    .scope(LanguageVersion.class)
                    .massIndexer()
                    .threadsToLoadObjects(1)
                    .startAndWait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private SearchSession session() {
        return Search.session(entityManager);
    }
}
