package org.kinbridge.cases.testimony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kinbridge.cases.fact.FactId;
import org.kinbridge.core.security.AccountId;

/** Somebody decided that a statement says a fact about a person. */
@Entity
@Table(schema = "cases", name = "testimony_fact")
class HearsayFact {

    @Id
    private UUID id;

    @Column(name = "fact_id", nullable = false, updatable = false)
    private UUID fact;

    @Column(name = "statement_id", nullable = false, updatable = false)
    private UUID statement;

    @Column(name = "person_id", nullable = false, updatable = false)
    private UUID person;

    @Column(name = "decided_by", nullable = false, updatable = false)
    private UUID decidedBy;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant decidedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected HearsayFact() {}

    HearsayFact(FactId fact, Mention mention, AccountId decidedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.fact = fact.value();
        this.statement = mention.statement().value();
        this.person = mention.person().value();
        this.decidedBy = decidedBy.value();
        this.decidedAt = now;
    }

    FactId fact() {
        return new FactId(fact);
    }

    StatementId statement() {
        return new StatementId(statement);
    }

    boolean of(Mention mention) {
        return statement.equals(mention.statement().value())
                && person.equals(mention.person().value());
    }
}
