package org.kinbridge.newsletter.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.retention.KeptApart;
import org.kinbridge.core.retention.MonthlyRows;

/** What colleagues said about pieces, once it is resolved: two years, as hand-overs. What is open is still worked on. */
@ApplicationScoped
class PastComments implements KeptApart {

    private static final MonthlyRows ROWS = new MonthlyRows("newsletter.comment_thread", "latest_at", "resolved");

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PastComments() {
        this.entityManager = null;
    }

    @Inject
    PastComments(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String kind() {
        return "piece-comments";
    }

    @Override
    public int defaultMonths() {
        return 24;
    }

    @Override
    public List<Bundle> restingSince(Instant before, int most) {
        return ROWS.bundles(entityManager, before, most);
    }

    @Override
    public void letGo(UUID record) {
        ROWS.delete(entityManager, record);
    }
}
