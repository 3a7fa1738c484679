package org.kinbridge.newsletter.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.retention.KeptApart;
import org.kinbridge.core.retention.RestingRows;

/**
 * Photographs that stand in no text, of this or an earlier revision, and never stood in public: two years after they were
 * taken in. People are to be seen on them who gave their picture for print, and it was not printed.
 */
@ApplicationScoped
class UnusedPhotographs implements KeptApart {

    private static final String UNUSED = "not exists (select 1 from newsletter.photograph_in_text t"
            + " where t.photograph_id = p.id) and not exists (select 1 from newsletter.public_picture s"
            + " where s.media_id = cast(p.id as text))";

    private static final RestingRows ROWS =
            new RestingRows("newsletter.photograph p", "left(cast(p.id as text), 8)", "p.uploaded_at", UNUSED);

    private final EntityManager entityManager;
    private final PhotographRecords records;
    private final Event<PhotographDeleted> deletions;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected UnusedPhotographs() {
        this.entityManager = null;
        this.records = null;
        this.deletions = null;
    }

    @Inject
    UnusedPhotographs(EntityManager entityManager, PhotographRecords records, Event<PhotographDeleted> deletions) {
        this.entityManager = entityManager;
        this.records = records;
        this.deletions = deletions;
    }

    @Override
    public String kind() {
        return "unused-photographs";
    }

    @Override
    public int defaultMonths() {
        return 24;
    }

    @Override
    public List<Bundle> restingSince(Instant before, int most) {
        return ROWS.bundles(entityManager, "p.id", before, most);
    }

    @Override
    public void letGo(UUID record) {
        Photograph photograph = records.find(record);
        deletions.fire(new PhotographDeleted(record));
        records.remove(photograph);
    }
}
