package org.kinbridge.newsletter.subscription;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An address that must not be mailed again, known by its keyed hash alone. */
@Entity
@Table(schema = "newsletter", name = "suppression")
class Suppression {

    @Id
    @Column(name = "address_key")
    private String addressKey;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private SuppressionReason reason;

    @Column(nullable = false)
    private Instant since;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Suppression() {}

    Suppression(String addressKey, SuppressionReason reason, Instant since) {
        this.addressKey = addressKey;
        this.reason = reason;
        this.since = since;
    }

    SuppressionReason reason() {
        return reason;
    }
}
