package org.kinbridge.cases.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** A way to reach a person. There is no flag that would make it publishable, and there must never be one. */
@Entity
@Audited
@Table(schema = "cases", name = "contact_point")
class ContactPoint {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContactKind kind;

    @Column(name = "address", nullable = false)
    private String value;

    @Column(name = "safe_hours", nullable = false)
    private String safeHours;

    @Column(name = "may_answer", nullable = false)
    private String mayAnswer;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected ContactPoint() {}

    ContactPoint(PersonId person, NewContactPoint given, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.addedAt = now;
        this.kind = given.kind();
        this.value = given.value();
        this.safeHours = given.safeHours();
        this.mayAnswer = given.mayAnswer();
    }

    void become(NewContactPoint given) {
        this.kind = given.kind();
        this.value = given.value();
        this.safeHours = given.safeHours();
        this.mayAnswer = given.mayAnswer();
    }

    int version() {
        return version;
    }

    ContactPointId id() {
        return new ContactPointId(id);
    }

    ContactPointView view() {
        return new ContactPointView(id(), version, new PersonId(person), kind, value, safeHours, mayAnswer);
    }
}
