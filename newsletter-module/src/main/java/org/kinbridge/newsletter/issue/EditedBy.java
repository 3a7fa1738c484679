package org.kinbridge.newsletter.issue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who changed something, and when. */
@Embeddable
record EditedBy(
        @Column(name = "edited_by") @Nullable UUID account,
        @Column(name = "edited_by_name", nullable = false) String name,
        @Column(name = "edited_at", nullable = false) Instant at) {

    EditedBy later(EditedBy other) {
        return other.at.isAfter(at) ? other : this;
    }
}
