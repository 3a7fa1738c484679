package org.kinbridge.newsletter.importing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kinbridge.core.event.ApplicationStarted;
import org.kinbridge.core.security.SystemWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Analyses texts in the background, and takes up again what a restart interrupted. */
@ApplicationScoped
class ImportAnalysis {
    private static final Logger LOG = LoggerFactory.getLogger(ImportAnalysis.class);

    @Resource
    private ManagedExecutorService executor;

    private final ImportStore store;
    private final SystemWork systemWork;
    private final Map<ImportId, ImportProgress> running = new ConcurrentHashMap<>();

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ImportAnalysis() {
        this.store = null;
        this.systemWork = null;
    }

    @SuppressWarnings("NullAway") // the executor is set by the container
    @Inject
    ImportAnalysis(ImportStore store, SystemWork systemWork) {
        this.store = store;
        this.systemWork = systemWork;
    }

    /** A text was stored and can be read; fired inside the transaction that stored it. */
    record TextRead(ImportId id) {}

    void takeUpAgain(@Observes ApplicationStarted started) {
        executor.execute(
                () -> systemWork.run("importing", () -> store.interrupted().forEach(this::analyse)));
    }

    void onTextRead(@Observes(during = TransactionPhase.AFTER_SUCCESS) TextRead event) {
        executor.execute(() -> systemWork.run("importing", () -> analyse(event.id())));
    }

    ImportProgress progressOf(ImportId id) {
        return running.getOrDefault(id, ImportProgress.NONE);
    }

    private void analyse(ImportId id) {
        running.put(id, ImportProgress.NONE);
        try {
            ImportStore.Waiting waiting = store.load(id);
            Draft draft = IssueAnalysis.analyse(
                    waiting.source(),
                    waiting.fileName(),
                    (done, all, pieces) -> running.put(id, new ImportProgress(done, all, pieces)));
            store.analysed(id, Review.of(draft));
        } catch (RuntimeException e) {
            LOG.error("Import {} could not be analysed: {}", id, e.getClass().getName());
            store.failed(id);
        } finally {
            running.remove(id);
        }
    }
}
