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
import org.kinbridge.core.crypto.KeyOwner;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;

/**
 * A way to reach a person, sealed under the person's own key. There is no flag that would make it publishable, and
 * there must never be one.
 */
@Entity
@Audited
@Table(schema = "cases", name = "contact_point")
class ContactPoint {

    static final String TABLE = "cases.contact_point";

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContactKind kind;

    @Column(name = "sealed_address", nullable = false)
    private byte[] value;

    @Column(name = "sealed_safe_hours", nullable = false)
    private byte[] safeHours;

    @Column(name = "sealed_may_answer", nullable = false)
    private byte[] mayAnswer;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected ContactPoint() {}

    @SuppressWarnings("NullAway") // the rest is sealed by become
    ContactPoint(PersonId person, NewContactPoint given, Vault vault, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.addedAt = now;
        become(given, vault);
    }

    final void become(NewContactPoint given, Vault vault) {
        this.kind = given.kind();
        this.value = vault.sealText(owner(), place("address"), given.value());
        this.safeHours = vault.sealText(owner(), place("safe_hours"), given.safeHours());
        this.mayAnswer = vault.sealText(owner(), place("may_answer"), given.mayAnswer());
    }

    /** Opened under the key of the one, sealed under the key of the other; nobody reads it on the way. */
    void moveTo(PersonId other, Vault vault) {
        ContactPointView now = view(vault);
        this.person = other.value();
        become(new NewContactPoint(now.kind(), now.value(), now.safeHours(), now.mayAnswer()), vault);
    }

    PersonId person() {
        return new PersonId(person);
    }

    int version() {
        return version;
    }

    ContactPointId id() {
        return new ContactPointId(id);
    }

    ContactPointView view(Vault vault) {
        return new ContactPointView(
                id(),
                version,
                new PersonId(person),
                kind,
                vault.openText(owner(), place("address"), value),
                vault.openText(owner(), place("safe_hours"), safeHours),
                vault.openText(owner(), place("may_answer"), mayAnswer));
    }

    private KeyOwner owner() {
        return new PersonId(person).key();
    }

    private Place place(String column) {
        return new Place(TABLE, column, id);
    }
}
