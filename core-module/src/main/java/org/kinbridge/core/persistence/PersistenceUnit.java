package org.kinbridge.core.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Offers the entity manager and the notes of the current transaction for constructor injection. */
@ApplicationScoped
class PersistenceUnit {

    @Produces
    @PersistenceContext(unitName = "kinbridge")
    private EntityManager entityManager;

    @Produces
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;
}
