package org.kinbridge.newsletter.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.retention.KeptApart;
import org.kinbridge.core.retention.MonthlyRows;

/** Suggestions, once they were decided: two years, as hand-overs. What was taken stands in the revisions. */
@ApplicationScoped
class PastSuggestions implements KeptApart {

    private static final MonthlyRows ROWS =
            new MonthlyRows("newsletter.suggestion", "made_at", "decided_at is not null");

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PastSuggestions() {
        this.entityManager = null;
    }

    @Inject
    PastSuggestions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String kind() {
        return "piece-suggestions";
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
