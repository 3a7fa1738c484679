package org.kinbridge.core.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts attempts to prove something secret. Each counts as failed from its beginning, in a transaction of its own,
 * until it is said to have succeeded: so many attempts at the same moment count as many.
 */
@ApplicationScoped
class Attempts {

    private static final Duration REMEMBERED = Duration.ofDays(1);
    private static final Duration ADDRESS_REMEMBERED = Duration.ofDays(365);

    private final EntityManager entityManager;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Attempts() {
        this.entityManager = null;
        this.clock = null;
    }

    @Inject
    Attempts(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** How long to wait; zero if the attempt may be made now, and then it is counted. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Duration begin(AttemptKey key) {
        // always the account first: two attempts never wait for each other
        lock(key.account());
        lock(key.address());
        Instant now = clock.instant();
        Duration wait = past(key, now).waitAt(now);
        if (wait.isZero()) {
            entityManager
                    .createNativeQuery(
                            "insert into core.sign_in_failure (account_key, address_key, at) values (:account, :address, :now)")
                    .setParameter("account", key.account())
                    .setParameter("address", key.address())
                    .setParameter("now", Timestamp.from(now))
                    .executeUpdate();
        }
        return wait;
    }

    /** Forgets the failures of the pair and knows the address from now on; in the caller's transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void succeeded(AttemptKey key) {
        Instant now = clock.instant();
        entityManager
                .createNativeQuery(
                        "delete from core.sign_in_failure where (account_key = :account and address_key = :address) or at < :old")
                .setParameter("account", key.account())
                .setParameter("address", key.address())
                .setParameter("old", Timestamp.from(now.minus(REMEMBERED)))
                .executeUpdate();
        entityManager
                .createNativeQuery("delete from core.known_address where last_success < :old")
                .setParameter("old", Timestamp.from(now.minus(ADDRESS_REMEMBERED)))
                .executeUpdate();
        entityManager
                .createNativeQuery(
                        "insert into core.known_address (account_key, address_key, last_success)"
                                + " values (:account, :address, :now) on conflict (account_key, address_key) do update set last_success = :now")
                .setParameter("account", key.account())
                .setParameter("address", key.address())
                .setParameter("now", Timestamp.from(now))
                .executeUpdate();
    }

    private void lock(String key) {
        entityManager
                .createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 740002))) locked",
                        Integer.class)
                .setParameter("key", key)
                .getSingleResult();
    }

    private PastFailures past(AttemptKey key, Instant now) {
        Tuple row = (Tuple) entityManager
                .createNativeQuery("""
                        with known as (select address_key from core.known_address where account_key = :account),
                             failure as (select account_key = :account as same_account, address_key = :address as same_address,
                                                address_key in (select address_key from known) as from_known, at
                                         from core.sign_in_failure
                                         where at > :since and (account_key = :account or address_key = :address))
                        select exists (select 1 from known where address_key = :address) as known,
                               count(*) filter (where same_account and same_address) as pair,
                               max(at) filter (where same_account and same_address) as pair_last,
                               count(*) filter (where same_account and not from_known) as account,
                               max(at) filter (where same_account and not from_known) as account_last,
                               count(*) filter (where same_address) as address,
                               max(at) filter (where same_address) as address_last
                        from failure
                        """, Tuple.class)
                .setParameter("account", key.account())
                .setParameter("address", key.address())
                .setParameter("since", Timestamp.from(now.minus(REMEMBERED)))
                .getSingleResult();
        return new PastFailures(
                row.get("known", Boolean.class), tally(row, "pair"), tally(row, "account"), tally(row, "address"));
    }

    private static Tally tally(Tuple row, String name) {
        long count = ((Number) row.get(name)).longValue();
        return count == 0 ? Tally.NONE : new Tally(count, instant(row.get(name + "_last")));
    }

    private static Instant instant(Object value) {
        return value instanceof Timestamp timestamp ? timestamp.toInstant() : (Instant) value;
    }
}
