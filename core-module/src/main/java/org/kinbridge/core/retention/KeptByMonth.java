package org.kinbridge.core.retention;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Rows that are decided about by the month in which their time began, and are deleted and no more. */
public abstract class KeptByMonth implements KeptApart {

    private final EntityManager entityManager;
    private final String kind;
    private final int months;
    private final MonthlyRows rows;

    /** For the client proxy of a subclass only. */
    @SuppressWarnings("NullAway")
    protected KeptByMonth() {
        this.entityManager = null;
        this.kind = "";
        this.months = 0;
        this.rows = null;
    }

    /** Rows with the word of their kind, and how many months they are kept while nobody says otherwise. */
    protected KeptByMonth(EntityManager entityManager, String kind, int months, MonthlyRows rows) {
        this.entityManager = entityManager;
        this.kind = kind;
        this.months = months;
        this.rows = rows;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public int defaultMonths() {
        return months;
    }

    @Override
    public List<Bundle> restingSince(Instant before, int most) {
        return rows.bundles(entityManager, before, most);
    }

    @Override
    public void letGo(UUID record) {
        rows.delete(entityManager, record);
    }
}
