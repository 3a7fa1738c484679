package org.kinbridge.cases.clearance;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** That a permission was taken back, when and why. */
@Embeddable
class Retraction {

    @Column(name = "retracted_at")
    private Instant at;

    @Column(name = "retracted_why")
    private String why;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Retraction() {}

    Retraction(String why, Instant at) {
        this.why = why;
        this.at = at;
    }

    Instant at() {
        return at;
    }

    String why() {
        return why;
    }
}
