package org.kinbridge.cases.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.kinbridge.core.security.AccountId;

/** A period that the administrator has set. */
@Entity
@Table(schema = "cases", name = "retention_period")
class RetentionPeriod {

    @Id
    private String kind;

    @Version
    private int version;

    @Column(nullable = false)
    private int months;

    @Column(name = "set_by", nullable = false)
    private UUID setBy;

    @Column(name = "set_at", nullable = false)
    private Instant setAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected RetentionPeriod() {}

    @SuppressWarnings("NullAway") // the rest is set by become
    RetentionPeriod(String kind, int months, AccountId by, Instant now) {
        this.kind = kind;
        become(months, by, now);
    }

    final void become(int newMonths, AccountId by, Instant now) {
        this.months = newMonths;
        this.setBy = by.value();
        this.setAt = now;
    }

    String kind() {
        return kind;
    }

    int version() {
        return version;
    }

    int months() {
        return months;
    }
}
