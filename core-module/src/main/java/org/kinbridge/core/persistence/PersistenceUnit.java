package org.kinbridge.core.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Offers the entity manager of the current transaction for constructor injection. */
@ApplicationScoped
class PersistenceUnit {

    @Produces
    @PersistenceContext(unitName = "kinbridge")
    private EntityManager entityManager;
}
