package org.kinbridge.cases.importing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.event.ApplicationStarted;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.SystemWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the long work in the background, on behalf of the person who asked for it: a few families at a time, each time in
 * a transaction, so that it can be watched, left and stopped, and so that what cannot be taken in stops nothing else.
 */
@ApplicationScoped
class ImportWork {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWork.class);
    private static final int ROWS_AT_ONCE = 200;
    private static final int CASES_AT_ONCE = 500;

    @Resource
    private ManagedExecutorService executor;

    private final CheckRows checking;
    private final TakeRows taking;
    private final ImportSteps steps;
    private final ImportUndo undo;
    private final SystemWork systemWork;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ImportWork() {
        this.checking = null;
        this.taking = null;
        this.steps = null;
        this.undo = null;
        this.systemWork = null;
    }

    @SuppressWarnings("NullAway") // the executor is set by the container
    @Inject
    ImportWork(CheckRows checking, TakeRows taking, ImportSteps steps, ImportUndo undo, SystemWork systemWork) {
        this.checking = checking;
        this.taking = taking;
        this.steps = steps;
        this.undo = undo;
        this.systemWork = systemWork;
    }

    /** Somebody wants an import to go on from where it stands; fired in the transaction that says so. */
    record Wanted(FamilyImportId id, ImportState state, Caller.Staff by) {}

    void takeUpInterrupted(@Observes ApplicationStarted started) {
        systemWork.run("family-import", steps::takeUpInterrupted);
    }

    void onWanted(@Observes(during = TransactionPhase.AFTER_SUCCESS) Wanted wanted) {
        executor.execute(() -> systemWork.onBehalfOf(wanted.by(), () -> {
            attempt(wanted);
            return true;
        }));
    }

    private void attempt(Wanted wanted) {
        FamilyImportId id = wanted.id();
        try {
            switch (wanted.state()) {
                case CHECKING -> checking.check(id);
                case RUNNING -> run(id);
                case UNDOING -> undo(id);
                default -> throw new IllegalArgumentException("no work in state " + wanted.state());
            }
        } catch (RuntimeException e) {
            LOG.error(
                    "Import {} broke off while {}: {}",
                    id,
                    wanted.state(),
                    e.getClass().getName());
            steps.stop(id, afterBreakingOff(wanted.state()));
        }
    }

    private static ImportState afterBreakingOff(ImportState work) {
        return switch (work) {
            case CHECKING -> ImportState.MAPPING;
            case UNDOING -> ImportState.DONE;
            default -> ImportState.STOPPED;
        };
    }

    private void run(FamilyImportId id) {
        TakeRows.Work work = taking.load(id);
        int done = 0;
        List<List<ReadRow>> batch = new ArrayList<>();
        int rows = 0;
        for (List<ReadRow> family : work.families()) {
            done += family.size();
            if (done <= work.done()) {
                continue;
            }
            batch.add(family);
            rows += family.size();
            if (rows >= ROWS_AT_ONCE) {
                if (!take(id, work, batch, done)) {
                    steps.stop(id, ImportState.STOPPED);
                    return;
                }
                batch = new ArrayList<>();
                rows = 0;
            }
        }
        if (batch.isEmpty() || take(id, work, batch, done)) {
            steps.finish(id);
        } else {
            steps.stop(id, ImportState.STOPPED);
        }
    }

    /** If some families cannot be taken in together, each is tried alone. @return false if it is to stop */
    private boolean take(FamilyImportId id, TakeRows.Work work, List<List<ReadRow>> families, int done) {
        try {
            return taking.take(id, work, families, done);
        } catch (RuntimeException e) {
            LOG.warn(
                    "Import {}: {} families one by one: {}",
                    id,
                    families.size(),
                    e.getClass().getName());
        }
        int rows = families.stream().mapToInt(List::size).sum();
        int reached = done - rows;
        for (List<ReadRow> family : families) {
            reached += family.size();
            if (!takeAlone(id, work, family, reached)) {
                return false;
            }
        }
        return true;
    }

    private boolean takeAlone(FamilyImportId id, TakeRows.Work work, List<ReadRow> family, int done) {
        try {
            return taking.take(id, work, List.of(family), done);
        } catch (RuntimeException e) {
            LOG.warn(
                    "Import {}: row {}: {}",
                    id,
                    family.get(0).number(),
                    e.getClass().getName());
            steps.failed(id, family, done);
            return true;
        }
    }

    private void undo(FamilyImportId id) {
        List<UUID> cases = undo.casesMade(id);
        for (int from = 0; from < cases.size(); from += CASES_AT_ONCE) {
            int to = Math.min(from + CASES_AT_ONCE, cases.size());
            undo.remove(id, cases.subList(from, to), to);
        }
        undo.finish(id);
    }
}
