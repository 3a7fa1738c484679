package org.kinbridge.cases.consent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One consequence of a withdrawal, kept as it was at that moment. */
@Entity
@Table(schema = "cases", name = "consent_effect")
class Effect {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "consent_id", nullable = false, updatable = false)
    private UUID consent;

    @Column(name = "list_position", nullable = false, updatable = false)
    private int position;

    @Column(nullable = false, updatable = false)
    private boolean recalled;

    @Column(name = "message_key", nullable = false, updatable = false)
    private String messageKey;

    @Column(nullable = false, updatable = false)
    private String what;

    @Column(name = "left_on", updatable = false)
    private @Nullable LocalDate leftOn;

    @Column(nullable = false, updatable = false)
    private String path;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Effect() {}

    Effect(GivenConsent consent, int position, Consequence consequence) {
        this.id = UUID.randomUUID();
        this.caseId = consent.caseId().value();
        this.consent = consent.id().value();
        this.position = position;
        this.recalled = consequence.recalled();
        this.messageKey = consequence.messageKey();
        this.what = consequence.what();
        this.leftOn = consequence.on();
        this.path = consequence.path();
    }

    ConsentId consent() {
        return new ConsentId(consent);
    }

    Consequence consequence() {
        return new Consequence(recalled, messageKey, what, leftOn, path);
    }
}
