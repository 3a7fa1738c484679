package org.kinbridge.newsletter.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;

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
        return entityManager
                .createQuery(
                        "select j.id, j.fileName, j.status, j.lineCount, j.pieceCount, j.language, j.issueNumber,"
                                + " j.changedAt from ImportJob j order by j.changedAt desc",
                        Object[].class)
                .getResultStream()
                .map(ImportStore::row)
                .toList();
    }

    /** Without the drafts, which may be long. */
    private static ImportRow row(Object[] columns) {
        return new ImportRow(
                new ImportId((UUID) columns[0]),
                (String) columns[1],
                (ImportStatus) columns[2],
                (Integer) columns[3],
                (Integer) columns[4],
                (Language) columns[5],
                (Integer) columns[6],
                (Instant) columns[7]);
    }

    List<ImportId> interrupted() {
        return entityManager
                .createQuery("select j.id from ImportJob j where j.status = :status", UUID.class)
                .setParameter("status", ImportStatus.ANALYSING)
                .getResultStream()
                .map(ImportId::new)
                .toList();
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
