package org.kinbridge.cases.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.envers.Audited;
import org.kinbridge.core.crypto.Vault;

/** A way to reach a person. There is no flag that would make it publishable, and there must never be one. */
@Entity
@Audited
@Table(schema = "cases", name = "contact_point")
class ContactPoint extends SealedOfPerson {

    static final String TABLE = "cases.contact_point";

    private static final String ADDRESS = "address";
    private static final String SAFE_HOURS = "safe_hours";
    private static final String MAY_ANSWER = "may_answer";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ContactKind kind;

    @Column(name = "sealed_address", nullable = false)
    private byte[] value;

    @Column(name = "sealed_safe_hours", nullable = false)
    private byte[] safeHours;

    @Column(name = "sealed_may_answer", nullable = false)
    private byte[] mayAnswer;

    @SuppressWarnings("NullAway") // for Hibernate
    protected ContactPoint() {}

    @SuppressWarnings("NullAway") // the rest is sealed by become
    ContactPoint(PersonId person, NewContactPoint given, Vault vault, Instant now) {
        super(person, now);
        become(given, vault);
    }

    final void become(NewContactPoint given, Vault vault) {
        PersonSeal seal = sealedBy(vault);
        this.kind = given.kind();
        this.value = seal.seal(ADDRESS, given.value());
        this.safeHours = seal.seal(SAFE_HOURS, given.safeHours());
        this.mayAnswer = seal.seal(MAY_ANSWER, given.mayAnswer());
    }

    @Override
    String table() {
        return TABLE;
    }

    @Override
    void passOn(PersonSeal from, PersonSeal to) {
        this.value = from.passOn(ADDRESS, value, to);
        this.safeHours = from.passOn(SAFE_HOURS, safeHours, to);
        this.mayAnswer = from.passOn(MAY_ANSWER, mayAnswer, to);
    }

    ContactPointId id() {
        return new ContactPointId(row());
    }

    ContactPointView view(Vault vault) {
        PersonSeal seal = sealedBy(vault);
        return new ContactPointView(
                id(),
                version(),
                person(),
                kind,
                seal.open(ADDRESS, value),
                seal.open(SAFE_HOURS, safeHours),
                seal.open(MAY_ANSWER, mayAnswer));
    }
}
