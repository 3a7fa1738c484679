package org.kinbridge.newsletter.subscription;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts attempts per client within an hour of the first. In memory only: it is a brake, not a record. */
@ApplicationScoped
class ClientThrottle {

    static final int MOST_IN_AN_HOUR = 30;
    private static final int MOST_CLIENTS = 100_000;

    private final LoadingCache<String, AtomicInteger> attempts;

    ClientThrottle() {
        this(Ticker.systemTicker());
    }

    ClientThrottle(Ticker ticker) {
        this.attempts = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfter(Expiry.<String, AtomicInteger>creating((client, count) -> Duration.ofHours(1)))
                .ticker(ticker)
                .build(client -> new AtomicInteger());
    }

    /** @throws TooManyAttempts from the 31st attempt on, until the hour is over */
    void count(String client) {
        if (attempts.get(client).incrementAndGet() > MOST_IN_AN_HOUR) {
            throw new TooManyAttempts();
        }
    }
}
