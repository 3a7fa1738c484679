package org.kinbridge.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.event.ApplicationStarted;
import org.kinbridge.core.persistence.Json;

/** Gives their skeleton, once, to names that an older version has written. */
@ApplicationScoped
class FillSkeletons {

    private static final int PORTION = 5_000;

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected FillSkeletons() {
        this.entityManager = null;
    }

    @Inject
    FillSkeletons(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Transactional
    void fill(@Observes ApplicationStarted started) {
        UUID last = new UUID(0, 0);
        List<?> names = next(last);
        while (!names.isEmpty()) {
            fill(names);
            last = (UUID) ((Object[]) names.get(names.size() - 1))[0];
            names = next(last);
        }
    }

    /** In portions, by id: there may be hundreds of thousands, and a name of vowels alone never gets one. */
    private List<?> next(UUID last) {
        return entityManager
                .createNativeQuery(
                        "select id, text from cases.person_name where skeleton = '' and id > :last order by id limit "
                                + PORTION,
                        Object[].class)
                .setParameter("last", last)
                .getResultList();
    }

    private void fill(List<?> names) {
        List<Filled> filled = names.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Filled((UUID) row[0], NameFolding.skeleton((String) row[1])))
                .toList();
        entityManager
                .createNativeQuery("update cases.person_name n set skeleton = v.skeleton"
                        + " from jsonb_to_recordset(cast(:rows as jsonb)) as v (id uuid, skeleton text)"
                        + " where n.id = v.id")
                .setParameter("rows", Json.write(filled))
                .executeUpdate();
    }

    record Filled(UUID id, String skeleton) {}
}
