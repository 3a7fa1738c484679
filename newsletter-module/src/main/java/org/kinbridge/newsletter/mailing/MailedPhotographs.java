package org.kinbridge.newsletter.mailing;

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

/** The mailings that went out with a photograph in them. */
@ApplicationScoped
@Transactional
class MailedPhotographs implements ShowsPhotographs {

    private static final String SQL = "select m.id, m.issue_number, m.language, count(d.id)"
            + " from newsletter.mailing m join newsletter.delivery d on d.mailing_id = m.id"
            + " join newsletter.public_picture p on p.issue_number = m.issue_number and p.language = lower(m.language)"
            + " where p.media_id = :id and d.state in ('SUBMITTING', 'ACCEPTED', 'COMPLAINED', 'UNCERTAIN')"
            + " and (p.withdrawn_at is null or d.touched_at < p.withdrawn_at)"
            + " group by m.id, m.issue_number, m.language";

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected MailedPhotographs() {
        this.entityManager = null;
    }

    @Inject
    MailedPhotographs(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<PhotographPlace> placesOf(UUID photograph) {
        List<?> rows = entityManager
                .createNativeQuery(SQL, Object[].class)
                .setParameter("id", photograph.toString())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new PhotographPlace(
                        PhotographPlace.Kind.MAIL,
                        "",
                        new FiledNumber(((Number) row[1]).intValue()),
                        Language.valueOf((String) row[2]),
                        ((Number) row[3]).longValue(),
                        "/desk/mailings/mailing?id=" + row[0]))
                .toList();
    }
}
