package org.kinbridge.newsletter.article;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.media.PhotographPlace;
import org.kinbridge.newsletter.media.ShowsPhotographs;

/** The works whose newest text shows a photograph, each in its language. */
@ApplicationScoped
@Transactional
class TextsWithPhotographs implements ShowsPhotographs {

    private static final String SQL = "select v.work_id, v.language, v.title"
            + " from newsletter.photograph_in_text t join newsletter.language_version v"
            + " on v.id = t.language_version_id and v.latest_revision = t.revision where t.photograph_id = :id";

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected TextsWithPhotographs() {
        this.entityManager = null;
    }

    @Inject
    TextsWithPhotographs(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<PhotographPlace> placesOf(UUID photograph) {
        List<?> rows = entityManager
                .createNativeQuery(SQL, Object[].class)
                .setParameter("id", photograph)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(TextsWithPhotographs::place)
                .toList();
    }

    private static PhotographPlace place(Object[] row) {
        Language language = Language.valueOf((String) row[1]);
        return new PhotographPlace(
                PhotographPlace.Kind.WORK,
                (String) row[2],
                null,
                language,
                0,
                "/desk/newsroom/work/edit?id=" + row[0] + "&language=" + language.tag());
    }
}
