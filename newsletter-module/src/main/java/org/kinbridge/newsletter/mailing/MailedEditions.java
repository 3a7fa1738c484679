package org.kinbridge.newsletter.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.issue.BeyondRecall;
import org.kinbridge.newsletter.issue.SentEditions;

/** The mailings of an edition that went out. */
@ApplicationScoped
@Transactional
class MailedEditions implements SentEditions {

    private static final String SQL = "select m.id, count(d.id) from newsletter.mailing m"
            + " join newsletter.delivery d on d.mailing_id = m.id"
            + " where m.issue_number = :issue and m.language = :language and d.touched_at < :moment"
            + " and d.state in ('SUBMITTING', 'ACCEPTED', 'COMPLAINED', 'UNCERTAIN') group by m.id";

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected MailedEditions() {
        this.entityManager = null;
    }

    @Inject
    MailedEditions(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public List<BeyondRecall> sentBefore(int issueNumber, Language edition, Instant moment) {
        List<?> rows = entityManager
                .createNativeQuery(SQL, Object[].class)
                .setParameter("issue", issueNumber)
                .setParameter("language", edition.name())
                .setParameter("moment", Timestamp.from(moment))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new BeyondRecall(
                        BeyondRecall.Kind.MAIL,
                        issueNumber,
                        edition,
                        ((Number) row[1]).longValue(),
                        "/desk/mailings/mailing?id=" + row[0]))
                .toList();
    }
}
