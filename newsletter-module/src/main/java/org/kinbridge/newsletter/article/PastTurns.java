package org.kinbridge.newsletter.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.kinbridge.core.retention.KeptByMonth;
import org.kinbridge.core.retention.MonthlyRows;

/**
 * Who handed which piece to whom, with what words: two years, in which somebody may have to be asked. What nobody has
 * seen yet is still on its way.
 */
@ApplicationScoped
class PastTurns extends KeptByMonth {

    protected PastTurns() {}

    @Inject
    PastTurns(EntityManager entityManager) {
        super(
                entityManager,
                "hand-overs",
                24,
                new MonthlyRows("newsletter.turn", "handed_at", "(seen_at is not null or to_account is null)"));
    }
}
