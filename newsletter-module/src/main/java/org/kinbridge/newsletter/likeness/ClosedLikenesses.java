package org.kinbridge.newsletter.likeness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.retention.KeptApart;
import org.kinbridge.core.retention.MonthlyRows;

/**
 * Consents that were taken back or asked for again: three years, in which it may have to be shown why somebody was
 * printed, or is not any more. Those that count go with their photograph.
 */
@ApplicationScoped
class ClosedLikenesses implements KeptApart {

    private static final MonthlyRows ROWS = new MonthlyRows(
            "newsletter.likeness_consent",
            "coalesce(withdrawn_at, recorded_at)",
            "(withdrawn_at is not null or replaced_by is not null)");

    /**
     * Whoever took a consent back is still to be seen, and stays counted: otherwise the consents of the others would be
     * enough once this one is forgotten.
     */
    private static final String KEEP_COUNTING = "update newsletter.photograph p set version = p.version + 1,"
            + " recognisable = s.people from newsletter.likeness_standing s where s.photograph_id = p.id"
            + " and p.recognisable < s.people and exists (select 1 from newsletter.likeness_consent"
            + " where photograph_id = p.id and withdrawn_at is not null and " + ROWS.ofMonth() + ")";

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ClosedLikenesses() {
        this.entityManager = null;
    }

    @Inject
    ClosedLikenesses(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public String kind() {
        return "closed-likenesses";
    }

    @Override
    public int defaultMonths() {
        return 36;
    }

    @Override
    public List<Bundle> restingSince(Instant before, int most) {
        return ROWS.bundles(entityManager, before, most);
    }

    @Override
    public void letGo(UUID record) {
        ROWS.month(entityManager, record).ifPresent(month -> entityManager
                .createNativeQuery(KEEP_COUNTING)
                .setParameter("month", month)
                .executeUpdate());
        ROWS.delete(entityManager, record);
    }
}
