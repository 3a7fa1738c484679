package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.media.PhotographPlace;
import org.kinbridge.newsletter.media.ShowsPhotographs;
import org.kinbridge.newsletter.publication.FiledNumber;

/** The editions to come that would print a photograph: by their newest texts while they are open, by the pinned ones then. */
@ApplicationScoped
@Transactional
class IssuesWithPhotographs implements ShowsPhotographs {

    private static final String SHOWN = " join newsletter.photograph_in_text t on t.language_version_id = v.id"
            + " and t.revision = %s and t.photograph_id = :id";

    private static final String SQL = "select distinct i.id, i.number, e.language from newsletter.issue i"
            + " join newsletter.edition e on e.issue_id = i.id and e.status in ('PLANNED', 'ASSEMBLING')"
            + " join newsletter.placement p on p.issue_id = i.id and coalesce(p.only_in, e.language) = e.language"
            + " join newsletter.language_version v on v.work_id = p.work_id and v.language = e.language"
            + SHOWN.formatted("v.latest_revision")
            + " union select i.id, i.number, e.language from newsletter.issue i"
            + " join newsletter.edition e on e.issue_id = i.id and e.status in ('FROZEN', 'SIGNED_OFF')"
            + " join newsletter.pinned_piece p on p.edition_id = e.id"
            + " join newsletter.language_version v on v.work_id = p.work_id and v.language = p.text_language"
            + SHOWN.formatted("p.revision");

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected IssuesWithPhotographs() {
        this.entityManager = null;
    }

    @Inject
    IssuesWithPhotographs(EntityManager entityManager) {
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
                .map(row -> new PhotographPlace(
                        PhotographPlace.Kind.ISSUE,
                        "",
                        new FiledNumber(((Number) row[1]).intValue()),
                        Language.valueOf((String) row[2]),
                        0,
                        "/desk/issues/issue/compose?id=" + row[0]))
                .toList();
    }
}
