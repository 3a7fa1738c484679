package org.kinbridge.cases.appeal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;

/** What an appeal is about: whose case, which requests, what it asks, and of whom. It stays what it was at first. */
@Embeddable
class Concern {

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Column(name = "case_reference", nullable = false)
    private String caseReference;

    @Column(name = "body_id", nullable = false)
    private UUID bodyId;

    @ElementCollection
    @CollectionTable(schema = "cases", name = "appeal_request", joinColumns = @JoinColumn(name = "appeal_id"))
    @Column(name = "tracing_request_id", nullable = false)
    private Set<UUID> tracingRequests = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(schema = "cases", name = "appeal_ask", joinColumns = @JoinColumn(name = "appeal_id"))
    @Column(name = "ask", nullable = false)
    @Enumerated(EnumType.STRING)
    private Set<Ask> asks = EnumSet.noneOf(Ask.class);

    @SuppressWarnings("NullAway") // for Hibernate
    protected Concern() {}

    Concern(NewAppeal command, BodyId body, String caseReference) {
        this.caseId = command.caseId();
        this.caseReference = caseReference;
        this.bodyId = body.value();
        this.tracingRequests.addAll(command.tracingRequests());
        this.asks.addAll(command.asks());
    }

    UUID caseId() {
        return caseId;
    }

    String caseReference() {
        return caseReference;
    }

    BodyId body() {
        return new BodyId(bodyId);
    }

    Set<UUID> tracingRequests() {
        return Set.copyOf(tracingRequests);
    }

    Set<Ask> asks() {
        return asks.isEmpty() ? EnumSet.noneOf(Ask.class) : EnumSet.copyOf(asks);
    }
}
