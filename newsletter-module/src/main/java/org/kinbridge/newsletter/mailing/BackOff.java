package org.kinbridge.newsletter.mailing;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait after the other side said "later" (4yz). RFC 5321, section 4.5.4.1, asks for 30 minutes in general
 * and shorter waits for the first attempts, which greylisting expects.
 *
 * @param first the wait after the first attempt
 */
record BackOff(Duration first) {

    private static final List<Integer> TIMES_THE_FIRST = List.of(1, 5, 15, 60, 240, 480, 480);

    /**
     * The wait before the next attempt.
     *
     * @param attempts how many there were, at least 1
     * @return empty if it is time to give up
     */
    Optional<Duration> after(int attempts) {
        return attempts > TIMES_THE_FIRST.size()
                ? Optional.empty()
                : Optional.of(first.multipliedBy(TIMES_THE_FIRST.get(attempts - 1)));
    }
}
