package org.kinbridge.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.crypto.KeyOwner;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.event.ApplicationStarted;

/** Seals, once, the contact points that an older version has written in clear, those of the history too. */
@ApplicationScoped
class SealContactPoints {

    private static final List<String> COLUMNS = List.of("address", "safe_hours", "may_answer");

    private final EntityManager entityManager;
    private final Vault vault;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SealContactPoints() {
        this.entityManager = null;
        this.vault = null;
    }

    @Inject
    SealContactPoints(EntityManager entityManager, Vault vault) {
        this.entityManager = entityManager;
        this.vault = vault;
    }

    @Transactional
    void sealWhatIsInClear(@Observes ApplicationStarted started) {
        seal("cases.contact_point");
        seal("cases.contact_point_aud");
    }

    private void seal(String table) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select distinct id, person_id, address, safe_hours, may_answer from " + table
                                + " where address is not null",
                        Object[].class)
                .getResultList();
        rows.forEach(row -> seal(table, (Object[]) row));
    }

    private void seal(String table, Object[] row) {
        UUID id = (UUID) row[0];
        KeyOwner owner = new PersonId((UUID) row[1]).key();
        for (int i = 0; i < COLUMNS.size(); i++) {
            String column = COLUMNS.get(i);
            String clear = (String) row[i + 2];
            entityManager
                    .createNativeQuery("update " + table + " set sealed_" + column + " = :sealed, " + column
                            + " = null where id = :id and " + column + " = :clear")
                    .setParameter("sealed", vault.sealText(owner, new Place(ContactPoint.TABLE, column, id), clear))
                    .setParameter("id", id)
                    .setParameter("clear", clear)
                    .executeUpdate();
        }
    }
}
