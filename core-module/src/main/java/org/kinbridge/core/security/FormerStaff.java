package org.kinbridge.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.retention.KeptApart;

/**
 * Accounts of people who no longer work here: ten years, in which somebody may have to be asked what was done. Then the
 * account loses its names and its password; the id stays, because the audit trail and the case files name it.
 */
@ApplicationScoped
class FormerStaff implements KeptApart {

    private final EntityManager entityManager;
    private final Event<AccountForgotten> forgotten;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected FormerStaff() {
        this.entityManager = null;
        this.forgotten = null;
    }

    @Inject
    FormerStaff(EntityManager entityManager, Event<AccountForgotten> forgotten) {
        this.entityManager = entityManager;
        this.forgotten = forgotten;
    }

    @Override
    public String kind() {
        return "accounts";
    }

    @Override
    public int defaultMonths() {
        return 120;
    }

    @Override
    public List<Bundle> restingSince(Instant before, int most) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select id, cast(extract(epoch from ended_at) * 1000000 as bigint) from core.account"
                                + " where not active and ended_at < :before and sign_in_name <> cast(id as text)"
                                + " order by ended_at, id limit :most",
                        Object[].class)
                .setParameter("before", Timestamp.from(before))
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Bundle(
                        (UUID) row[0],
                        row[0].toString().substring(0, 8),
                        Instant.EPOCH.plus(((Number) row[1]).longValue(), ChronoUnit.MICROS)))
                .toList();
    }

    @Override
    public void letGo(UUID record) {
        entityManager
                .createNativeQuery("update core.account set sign_in_name = cast(id as text), display_name = '—',"
                        + " password_hash = '', version = version + 1 where id = :id and not active")
                .setParameter("id", record)
                .executeUpdate();
        forgotten.fire(new AccountForgotten(new AccountId(record)));
    }
}
