package org.kinbridge.newsletter.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.kinbridge.core.retention.KeptByMonth;
import org.kinbridge.core.retention.MonthlyRows;

/** What colleagues said about pieces, once it is resolved: two years, as hand-overs. What is open is still worked on. */
@ApplicationScoped
class PastComments extends KeptByMonth {

    protected PastComments() {}

    @Inject
    PastComments(EntityManager entityManager) {
        super(
                entityManager,
                "piece-comments",
                24,
                new MonthlyRows("newsletter.comment_thread", "latest_at", "resolved"));
    }
}
