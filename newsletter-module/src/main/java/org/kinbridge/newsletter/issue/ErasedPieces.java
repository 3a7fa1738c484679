package org.kinbridge.newsletter.issue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.kinbridge.newsletter.letter.LetterErased;

/** Takes the words of an erased letter out of contents lists and frozen editions; its place stays, empty. */
@ApplicationScoped
class ErasedPieces {

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ErasedPieces() {
        this.entityManager = null;
    }

    @Inject
    ErasedPieces(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void erased(@Observes LetterErased letter) {
        entityManager.flush();
        List.of(
                        "delete from newsletter.placement_text where placement_id in"
                                + " (select id from newsletter.placement where work_id = :work)",
                        "update newsletter.pinned_piece p set title = '—', lede = '', revision ="
                                + " (select max(v.latest_revision) from newsletter.language_version v"
                                + " where v.work_id = :work and v.language = p.text_language) where p.work_id = :work")
                .forEach(sql -> entityManager
                        .createNativeQuery(sql)
                        .setParameter("work", letter.work())
                        .executeUpdate());
    }
}
