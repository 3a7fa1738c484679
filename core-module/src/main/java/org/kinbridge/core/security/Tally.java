package org.kinbridge.core.security;

import java.time.Instant;

/**
 * How often something failed within the last day.
 *
 * @param count number of failures
 * @param last when the newest was; {@link Instant#EPOCH} if there is none
 */
record Tally(long count, Instant last) {

    static final Tally NONE = new Tally(0, Instant.EPOCH);
}
