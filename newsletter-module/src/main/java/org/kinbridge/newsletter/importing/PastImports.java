package org.kinbridge.newsletter.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.retention.KeptApart;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.Publications;

/**
 * Texts of past issues that were taken in: the uploaded file holds whatever the old issue held, telephone numbers of
 * then among it. A year after the last change, when the pieces stand as works; a text that is still looked through
 * stays.
 */
@ApplicationScoped
class PastImports implements KeptApart {

    private final EntityManager entityManager;
    private final ImportStore store;
    private final Publications publications;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PastImports() {
        this.entityManager = null;
        this.store = null;
        this.publications = null;
    }

    @Inject
    PastImports(EntityManager entityManager, ImportStore store, Publications publications) {
        this.entityManager = entityManager;
        this.store = store;
        this.publications = publications;
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
                .map(job ->
                        new Bundle(job.id().value(), label(job.row()), job.row().changedAt()))
                .toList();
    }

    private String label(ImportRow row) {
        FiledNumber issue = row.issue();
        return issue == null
                ? row.id().toString().substring(0, 8)
                : publications.get(issue.publication()).fileName(issue);
    }

    @Override
    public void letGo(UUID record) {
        ImportJob job = entityManager.find(ImportJob.class, record);
        if (job != null) {
            store.remove(job);
        }
    }
}
