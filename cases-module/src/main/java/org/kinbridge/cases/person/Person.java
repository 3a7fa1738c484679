package org.kinbridge.cases.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.persistence.FuzzyDateColumns;

/** A human being. */
@Entity
@Audited
@Table(schema = "cases", name = "person")
class Person {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Sex sex;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "vital_status", nullable = false)
    private VitalStatus vital = VitalStatus.UNKNOWN;

    @Enumerated(EnumType.STRING)
    @Column(name = "vital_basis", nullable = false)
    private VitalBasis vitalBasis = VitalBasis.NOT_STATED;

    @Column(name = "vital_source", nullable = false)
    private String vitalSource = "";

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "vital_words"))
    @AttributeOverride(name = "calendar", column = @Column(name = "vital_calendar"))
    @AttributeOverride(name = "edtf", column = @Column(name = "vital_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "vital_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "vital_latest"))
    private @Nullable FuzzyDateColumns vitalOn;

    @Column(name = "merged_into")
    private @Nullable UUID mergedInto;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Person() {}

    Person(Sex sex, Instant now) {
        this.id = UUID.randomUUID();
        this.sex = sex;
        this.changedAt = now;
    }

    /** Also counts as a change when only the names did: two people must not edit them past each other. */
    void become(Sex newSex, Instant now) {
        this.sex = newSex;
        this.changedAt = now;
    }

    /** Replaces what was stated before; the history keeps it. */
    void lives(VitalView stated, Instant now) {
        this.vital = stated.status();
        this.vitalBasis = stated.basis();
        this.vitalSource = stated.source();
        this.vitalOn = FuzzyDateColumns.of(stated.when());
        this.changedAt = now;
    }

    VitalView vital() {
        return new VitalView(vital, vitalBasis, vitalSource, vitalOn == null ? null : vitalOn.date());
    }

    /** Another record goes on in place of this one. */
    void mergeInto(PersonId survivor, Instant now) {
        this.mergedInto = survivor.value();
        this.changedAt = now;
    }

    /** Goes on as a record of its own again. */
    void partAgain(Instant now) {
        this.mergedInto = null;
        this.changedAt = now;
    }

    /** The record that goes on in place of this one; null for one that goes on itself. */
    @Nullable
    PersonId mergedInto() {
        return mergedInto == null ? null : new PersonId(mergedInto);
    }

    PersonId id() {
        return new PersonId(id);
    }

    int version() {
        return version;
    }

    Sex sex() {
        return sex;
    }
}
