package org.kinbridge.cases.testimony;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.kinbridge.cases.person.PersonId;

/** A statement speaks of a person. That alone says nothing about the person. */
@Entity
@Audited
@Table(schema = "cases", name = "testimony_mention")
class Mention {

    @Id
    private UUID id;

    @Column(name = "statement_id", nullable = false, updatable = false)
    private UUID statement;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Mention() {}

    Mention(StatementId statement, PersonId person) {
        this.id = UUID.randomUUID();
        this.statement = statement.value();
        this.person = person.value();
    }

    StatementId statement() {
        return new StatementId(statement);
    }

    PersonId person() {
        return new PersonId(person);
    }
}
