package org.kinbridge.newsletter.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;

/** The rows of mailings. */
@ApplicationScoped
class MailingBook {

    @PersistenceContext
    private EntityManager entityManager;

    Mailing add(Mailing mailing) {
        entityManager.persist(mailing);
        entityManager.flush();
        return mailing;
    }

    /** @throws NotFound if there is none */
    Mailing get(MailingId id) {
        return Optional.ofNullable(entityManager.find(Mailing.class, id.value()))
                .orElseThrow(NotFound::new);
    }

    /** The mailing of the edition that is not cancelled. */
    Optional<Mailing> of(int issueNumber, Language language) {
        return entityManager
                .createQuery(
                        "select m from Mailing m where m.issueNumber = :number and m.language = :language"
                                + " and m.state <> :cancelled",
                        Mailing.class)
                .setParameter("number", issueNumber)
                .setParameter("language", language)
                .setParameter("cancelled", MailingState.CANCELLED)
                .getResultStream()
                .findFirst();
    }

    List<Mailing> all() {
        return entityManager
                .createQuery("select m from Mailing m order by m.stateSince desc, m.id", Mailing.class)
                .getResultList();
    }

    List<Mailing> in(Collection<MailingState> states) {
        return entityManager
                .createQuery(
                        "select m from Mailing m where m.state in :states order by m.stateSince, m.id", Mailing.class)
                .setParameter("states", states)
                .getResultList();
    }

    /** A mailing that somebody may have to do something about. @param uncertain deliveries of which nobody knows */
    record Pending(Mailing mailing, long uncertain) {}

    /** Those that are not over, the one that has waited longest first, in one statement. */
    List<Pending> pending() {
        return entityManager
                .createQuery(
                        "select m, (select count(d) from Delivery d where d.mailingId = m.id and d.state = :uncertain)"
                                + " from Mailing m where m.state not in :over order by m.stateSince, m.id",
                        Object[].class)
                .setParameter("uncertain", DeliveryState.UNCERTAIN)
                .setParameter("over", EnumSet.of(MailingState.COMPLETED, MailingState.CANCELLED))
                .getResultStream()
                .map(row -> new Pending((Mailing) row[0], (Long) row[1]))
                .toList();
    }
}
