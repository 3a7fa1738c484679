package org.kinbridge.newsletter.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;

/** When a signed-off issue becomes public by itself. */
@Embeddable
class PublicationHour {

    private static final Duration LONGEST_WAIT = Duration.ofDays(366);

    @Column(name = "publish_at")
    private @Nullable Instant at;

    @Column(name = "publish_by")
    private @Nullable UUID by;

    @Column(name = "publish_hindered_at")
    private @Nullable Instant hinderedAt;

    protected PublicationHour() {}

    /** @throws InvalidInput for an hour that has passed, or lies more than a year ahead */
    static PublicationHour of(UUID by, Instant at, Instant now) {
        if (!at.isAfter(now) || at.isAfter(now.plus(LONGEST_WAIT))) {
            throw new InvalidInput("publishDay", "issues.problem.hour");
        }
        PublicationHour hour = new PublicationHour();
        hour.by = by;
        hour.at = at;
        return hour;
    }

    /** It was to be published and could not be. */
    static PublicationHour hindered(Instant now) {
        PublicationHour hour = new PublicationHour();
        hour.hinderedAt = now;
        return hour;
    }

    @Nullable
    Instant at() {
        return at;
    }

    @Nullable
    UUID by() {
        return by;
    }

    @Nullable
    Instant hinderedAt() {
        return hinderedAt;
    }
}
