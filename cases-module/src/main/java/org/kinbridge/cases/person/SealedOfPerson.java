package org.kinbridge.cases.person;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.envers.Audited;
import org.kinbridge.core.crypto.Vault;

/**
 * Something of a person that is sealed under the person's own key: how to reach somebody, the number of a paper. When it
 * becomes another person's it is sealed anew. Nothing of the kind may ever get a flag that would make it publishable.
 */
@MappedSuperclass
@Audited
abstract class SealedOfPerson {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected SealedOfPerson() {}

    SealedOfPerson(PersonId person, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.addedAt = now;
    }

    /** Where it is kept, with the schema. */
    abstract String table();

    /** Opens every text under the one seal and closes it under the other. */
    abstract void passOn(PersonSeal from, PersonSeal to);

    /** Becomes another person's; nobody reads it on the way. */
    void moveTo(PersonId other, Vault vault) {
        PersonSeal from = sealedBy(vault);
        this.person = other.value();
        passOn(from, sealedBy(vault));
    }

    PersonSeal sealedBy(Vault vault) {
        return new PersonSeal(vault, person().key(), table(), id);
    }

    /** What a page or a snapshot of a merge names the row by. */
    PersonReference reference() {
        return new PersonReference(table(), "person_id", id);
    }

    UUID row() {
        return id;
    }

    int version() {
        return version;
    }

    PersonId person() {
        return new PersonId(person);
    }

    Instant addedAt() {
        return addedAt;
    }
}
