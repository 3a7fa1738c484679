package org.kinbridge.newsletter.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.retention.KeptApart;
import org.kinbridge.core.retention.MonthlyRows;

/**
 * Who handed which piece to whom, with what words: two years, in which somebody may have to be asked. What nobody has
 * seen yet is still on its way.
 */
@ApplicationScoped
class PastTurns implements KeptApart {

    private static final MonthlyRows ROWS =
            new MonthlyRows("newsletter.turn", "handed_at", "(seen_at is not null or to_account is null)");

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PastTurns() {
        this.entityManager = null;
    }

    @Inject
    PastTurns(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String kind() {
        return "hand-overs";
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
