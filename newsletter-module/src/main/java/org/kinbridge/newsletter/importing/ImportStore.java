package org.kinbridge.newsletter.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.kinbridge.core.problem.NotFound;

/** Loads and keeps imports; each call in a transaction of its own or of its caller. */
@ApplicationScoped
@Transactional
class ImportStore {
    private final EntityManager entityManager;
    private final SourceCache sources;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ImportStore() {
        this.entityManager = null;
        this.sources = null;
        this.clock = null;
    }

    @Inject
    ImportStore(EntityManager entityManager, SourceCache sources, Clock clock) {
        this.entityManager = entityManager;
        this.sources = sources;
        this.clock = clock;
    }

    /** A text that waits for its analysis. */
    record Waiting(SourceLines source, String fileName) {}

    ImportJob get(ImportId id) {
        ImportJob job = entityManager.find(ImportJob.class, id.value());
        if (job == null) {
            throw new NotFound();
        }
        return job;
    }

    void add(ImportJob job) {
        entityManager.persist(job);
    }

    void remove(ImportJob job) {
        entityManager.remove(job);
    }

    /** Writes the change now, so that a view made afterwards carries the new version. */
    void flush() {
        entityManager.flush();
    }

    List<ImportRow> rows() {
        return entityManager.createQuery("select j from ImportJob j order by j.changedAt desc", ImportJob.class)
                .getResultStream().map(ImportJob::row).toList();
    }

    List<ImportId> interrupted() {
        return entityManager.createQuery("select j from ImportJob j where j.status = :status", ImportJob.class)
                .setParameter("status", ImportStatus.ANALYSING)
                .getResultStream().map(ImportJob::id).toList();
    }

    Waiting load(ImportId id) {
        ImportJob job = get(id);
        return new Waiting(sources.get(job).lines(), job.fileName());
    }

    void analysed(ImportId id, Review proposal) {
        get(id).analysed(proposal, clock.instant());
    }

    void failed(ImportId id) {
        get(id).failed(clock.instant());
    }
}
