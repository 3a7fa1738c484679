package org.kinbridge.newsletter.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.retention.KeptApart;

/**
 * Texts of past issues that were taken in: the uploaded file holds whatever the old issue held, telephone numbers of
 * then among it. A year after the last change, when the pieces stand as works; a text that is still looked through
 * stays.
 */
@ApplicationScoped
class PastImports implements KeptApart {

    private final EntityManager entityManager;
    private final ImportStore store;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PastImports() {
        this.entityManager = null;
        this.store = null;
    }

    @Inject
    PastImports(EntityManager entityManager, ImportStore store) {
        this.entityManager = entityManager;
        this.store = store;
    }

    @Override
    public String kind() {
        return "past-issues";
    }

    @Override
    public int defaultMonths() {
        return 12;
    }

    @Override
    public List<Bundle> restingSince(Instant before, int most) {
        return entityManager
                .createQuery(
                        "select j from ImportJob j where j.changedAt < :before and j.status <> :working"
                                + " order by j.changedAt, j.id",
                        ImportJob.class)
                .setParameter("before", before)
                .setParameter("working", ImportStatus.ANALYSING)
                .setMaxResults(most)
                .getResultStream()
                .map(job -> new Bundle(
                        job.id().value(),
                        job.row().issueNumber() == null
                                ? job.id().toString().substring(0, 8)
                                : String.valueOf(job.row().issueNumber()),
                        job.row().changedAt()))
                .toList();
    }

    @Override
    public void letGo(UUID record) {
        ImportJob job = entityManager.find(ImportJob.class, record);
        if (job != null) {
            store.remove(job);
        }
    }
}
