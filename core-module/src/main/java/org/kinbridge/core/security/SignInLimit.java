package org.kinbridge.core.security;

import java.time.Duration;
import java.time.Instant;

/**
 * What is counted, and how many failures cost nothing. After them each failure doubles the wait, from ten seconds to
 * a quarter of an hour: at most a hundred guesses a day, and never a lock that somebody has to lift.
 */
enum SignInLimit {
    /** One account from one address. */
    PAIR(5),
    /** One account from all addresses that never signed in to it. */
    ACCOUNT(10),
    /** One address, whichever accounts it tries. */
    ADDRESS(20);

    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final long MOST_DOUBLINGS = 10;

    private final long free;

    SignInLimit(long free) {
        this.free = free;
    }

    /** How long from {@code now} on nothing more is tried; zero if it may be tried at once. */
    Duration waitAt(Instant now, Tally tally) {
        if (tally.count() < free) {
            return Duration.ZERO;
        }
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tally.count() - free, MOST_DOUBLINGS));
        Duration left =
                Duration.between(now, tally.last().plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait));
        return left.isNegative() ? Duration.ZERO : left;
    }
}
