package org.kinbridge.newsletter.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.kinbridge.core.retention.KeptByMonth;
import org.kinbridge.core.retention.MonthlyRows;

/** Suggestions, once they were decided: two years, as hand-overs. What was taken stands in the revisions. */
@ApplicationScoped
class PastSuggestions extends KeptByMonth {

    protected PastSuggestions() {}

    @Inject
    PastSuggestions(EntityManager entityManager) {
        super(
                entityManager,
                "piece-suggestions",
                24,
                new MonthlyRows("newsletter.suggestion", "made_at", "decided_at is not null"));
    }
}
