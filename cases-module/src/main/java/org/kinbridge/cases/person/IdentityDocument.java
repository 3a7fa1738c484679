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

/** The number of a paper that says who somebody is, sealed under the person's own key. */
@Entity
@Audited
@Table(schema = "cases", name = "identity_document")
class IdentityDocument {

    static final String TABLE = "cases.identity_document";

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "person_id", nullable = false)
    private UUID person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DocumentKind kind;

    @Column(name = "sealed_number", nullable = false)
    private byte[] number;

    @Column(name = "sealed_issued_by", nullable = false)
    private byte[] issuedBy;

    @Column(name = "added_at", nullable = false)
    private Instant addedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected IdentityDocument() {}

    @SuppressWarnings("NullAway") // the rest is sealed by become
    IdentityDocument(PersonId person, NewDocument given, Vault vault, Instant now) {
        this.id = UUID.randomUUID();
        this.person = person.value();
        this.addedAt = now;
        become(given, vault);
    }

    final void become(NewDocument given, Vault vault) {
        this.kind = given.kind();
        this.number = vault.sealText(owner(), place("number"), given.number());
        this.issuedBy = vault.sealText(owner(), place("issued_by"), given.issuedBy());
    }

    /** Opened under the key of the one, sealed under the key of the other; nobody reads it on the way. */
    void moveTo(PersonId other, Vault vault) {
        DocumentView now = view(vault);
        this.person = other.value();
        become(new NewDocument(now.kind(), now.number(), now.issuedBy()), vault);
    }

    DocumentId id() {
        return new DocumentId(id);
    }

    int version() {
        return version;
    }

    PersonId person() {
        return new PersonId(person);
    }

    DocumentView view(Vault vault) {
        return new DocumentView(
                id(),
                version,
                person(),
                kind,
                vault.openText(owner(), place("number"), number),
                vault.openText(owner(), place("issued_by"), issuedBy));
    }

    private KeyOwner owner() {
        return person().key();
    }

    private Place place(String column) {
        return new Place(TABLE, column, id);
    }
}
