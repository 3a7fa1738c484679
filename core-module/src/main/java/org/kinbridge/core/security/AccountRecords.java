package org.kinbridge.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.StaleVersion;

/** Finds and keeps accounts, for the boundaries of this package. */
@ApplicationScoped
class AccountRecords {

    private final EntityManager entityManager;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected AccountRecords() {
        this.entityManager = null;
    }

    @Inject
    AccountRecords(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    Optional<Account> named(String signInName) {
        return entityManager
                .createQuery("select a from Account a where lower(a.signInName) = lower(:name)", Account.class)
                .setParameter("name", signInName.strip())
                .getResultStream()
                .findFirst();
    }

    Optional<Account> find(AccountId id) {
        return Optional.ofNullable(entityManager.find(Account.class, id.value()));
    }

    Account get(AccountId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** @throws StaleVersion if somebody changed it since it was shown */
    Account get(AccountId id, int version) {
        Account account = get(id);
        if (account.view().version() != version) {
            throw new StaleVersion();
        }
        return account;
    }

    List<Account> all() {
        return entityManager
                .createQuery("select a from Account a order by a.displayName, a.signInName", Account.class)
                .getResultList();
    }

    boolean none() {
        return entityManager
                        .createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    void add(Account account) {
        entityManager.persist(account);
        entityManager.flush();
    }

    /** Until the end of the transaction nobody else opens, closes or changes accounts: who counts them counts rightly. */
    void lockAll() {
        entityManager
                .createNativeQuery("select 1 from (select pg_advisory_xact_lock(740003)) locked", Integer.class)
                .getSingleResult();
    }
}
