package org.kinbridge.newsletter.importing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kinbridge.core.event.ApplicationStarted;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.SystemWork;
import org.kinbridge.newsletter.extraction.DocumentReader;
import org.kinbridge.newsletter.extraction.Extraction;
import org.kinbridge.newsletter.extraction.Unreadable;
import org.kinbridge.newsletter.importing.ImportProgress.Phase;
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
    private final Queue<ImportId> queue = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean atWork = new AtomicBoolean();
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
                () -> systemWork.run("importing", () -> store.interrupted().forEach(this::enqueue)));
    }

    void onTextRead(@Observes(during = TransactionPhase.AFTER_SUCCESS) TextRead event) {
        enqueue(event.id());
    }

    /** One after the other: a long document takes much memory while it is read. */
    private void enqueue(ImportId id) {
        running.put(id, ImportProgress.NONE);
        queue.add(id);
        if (atWork.compareAndSet(false, true)) {
            executor.execute(() -> systemWork.run("importing", this::drain));
        }
    }

    private void drain() {
        do {
            try {
                for (ImportId id = queue.poll(); id != null; id = queue.poll()) {
                    analyse(id);
                }
            } finally {
                atWork.set(false);
            }
        } while (!queue.isEmpty() && atWork.compareAndSet(false, true));
    }

    ImportProgress progressOf(ImportId id) {
        return running.getOrDefault(id, ImportProgress.NONE);
    }

    private void analyse(ImportId id) {
        try {
            store.unread(id).ifPresent(unread -> store.keep(id, read(id, unread)));
            ImportStore.Waiting waiting = store.load(id);
            Draft draft = IssueAnalysis.analyse(
                    waiting.source(),
                    waiting.fileName(),
                    (done, all, pieces) -> reached(id, Phase.ANALYSING, done, all, pieces));
            store.analysed(id, Review.of(draft));
        } catch (NotFound discarded) {
            LOG.info("Import {} was given up before it was analysed", id);
        } catch (Unreadable unreadable) {
            LOG.info("Import {} cannot be read: {}", id, unreadable.why());
            store.unreadable(id, unreadable.why());
        } catch (RuntimeException e) {
            LOG.error("Import {} could not be analysed: {}", id, e.getClass().getName());
            fail(id);
        } finally {
            running.remove(id);
        }
    }

    private Extraction read(ImportId id, ImportStore.Unread unread) {
        return DocumentReader.read(
                unread.format(), unread.content(), (done, all) -> reached(id, Phase.READING, done, all, 0));
    }

    private void reached(ImportId id, Phase phase, int done, int all, int pieces) {
        running.put(id, new ImportProgress(phase, done, all, pieces));
    }

    private void fail(ImportId id) {
        try {
            store.failed(id);
        } catch (NotFound discarded) {
            LOG.info("Import {} was given up before it was analysed", id);
        }
    }
}
