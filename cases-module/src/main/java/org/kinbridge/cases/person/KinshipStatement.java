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
import org.jspecify.annotations.Nullable;

/** Somebody says what one person is to another. Kept one way round; the other is derived. */
@Entity
@Audited
@Table(schema = "cases", name = "kinship")
class KinshipStatement {

    @Id
    private UUID id;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Kinship kinship;

    @Column(name = "relative_id", nullable = false)
    private UUID relative;

    @Column(name = "asserted_by", nullable = false)
    private UUID assertedBy;

    @Column(nullable = false)
    private boolean verified;

    @Version
    private int version;

    @Column(name = "verified_how", nullable = false)
    private String verifiedHow = "";

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "withdrawn_why", nullable = false)
    private String withdrawnWhy = "";

    @Column(name = "stated_at", nullable = false)
    private Instant statedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected KinshipStatement() {}

    KinshipStatement(NewKinship stated, Instant now) {
        this.id = UUID.randomUUID();
        this.person = stated.person().value();
        this.kinship = stated.kinship();
        this.relative = stated.relative().value();
        this.assertedBy = stated.assertedBy().value();
        this.statedAt = now;
    }

    KinshipId id() {
        return new KinshipId(id);
    }

    PersonId relative() {
        return new PersonId(relative);
    }

    KinshipView view(Sex ofPerson, Sex ofRelative) {
        return new KinshipView(
                new PersonId(person), kinship.of(ofPerson), relative(), kinship.inverse(ofRelative), verified);
    }

    StatedKinship story(Sex ofPerson, Sex ofRelative) {
        return new StatedKinship(
                new KinshipId(id),
                version,
                view(ofPerson, ofRelative),
                kinship,
                new PersonId(assertedBy),
                statedAt,
                verifiedHow,
                withdrawnAt,
                withdrawnWhy);
    }

    void verify(String how) {
        this.verified = true;
        this.verifiedHow = how;
    }

    void withdraw(String why, Instant now) {
        this.withdrawnAt = now;
        this.withdrawnWhy = why;
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    int version() {
        return version;
    }

    PersonId person() {
        return new PersonId(person);
    }
}
