package org.kinbridge.newsletter.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
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
}
