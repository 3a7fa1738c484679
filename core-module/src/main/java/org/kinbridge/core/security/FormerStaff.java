package org.kinbridge.core.security;

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
 * Accounts of people who no longer work here: ten years, in which somebody may have to be asked what was done. Then the
 * account loses its names and its password; the id stays, because the audit trail and the case files name it.
 */
@ApplicationScoped
class FormerStaff implements KeptApart {

    private static final RestingRows ROWS = new RestingRows(
            "core.account a",
            "left(cast(a.id as text), 8)",
            "a.ended_at",
            "not a.active and a.sign_in_name <> cast(a.id as text)");

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
        return ROWS.bundles(entityManager, "a.id", before, most);
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
