package org.kinbridge.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.kinbridge.core.event.ApplicationStarted;

/** Gives their skeleton, once, to names that an older version has written. */
@ApplicationScoped
class FillSkeletons {

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
        List<?> texts = entityManager
                .createNativeQuery("select distinct text from cases.person_name where skeleton = ''", String.class)
                .getResultList();
        texts.stream().map(Object::toString).forEach(this::fill);
    }

    private void fill(String text) {
        String skeleton = NameFolding.skeleton(text);
        if (skeleton.isEmpty()) {
            return; // a name of vowels alone
        }
        entityManager
                .createNativeQuery(
                        "update cases.person_name set skeleton = :skeleton where text = :text and skeleton = ''")
                .setParameter("skeleton", skeleton)
                .setParameter("text", text)
                .executeUpdate();
    }
}
