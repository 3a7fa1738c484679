package org.kinbridge.newsletter.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.kinbridge.core.security.AccountForgotten;

/** Lets go of the address of somebody who no longer works here. */
@ApplicationScoped
class ForgottenWishes {

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ForgottenWishes() {
        this.entityManager = null;
    }

    @Inject
    ForgottenWishes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    void forgotten(@Observes AccountForgotten forgotten) {
        entityManager
                .createNativeQuery("delete from newsletter.mail_wish where account_id = :id")
                .setParameter("id", forgotten.account().value())
                .executeUpdate();
    }
}
