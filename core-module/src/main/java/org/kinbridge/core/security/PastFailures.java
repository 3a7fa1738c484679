package org.kinbridge.core.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What went wrong before an attempt.
 *
 * @param known whether the account was signed in to from this address before: then only failures of the pair count,
 *     so that nobody elsewhere can shut the owner out
 */
record PastFailures(boolean known, Tally pair, Tally account, Tally address) {

    Duration waitAt(Instant now) {
        Stream<Duration> waits = known
                ? Stream.of(SignInLimit.PAIR.waitAt(now, pair))
                : Stream.of(
                        SignInLimit.PAIR.waitAt(now, pair),
                        SignInLimit.ACCOUNT.waitAt(now, account),
                        SignInLimit.ADDRESS.waitAt(now, address));
        return waits.max(Comparator.naturalOrder()).orElse(Duration.ZERO);
    }
}
