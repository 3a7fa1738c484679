package org.kinbridge.cases.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.envers.Audited;
import org.kinbridge.core.crypto.Vault;

/** The number of a paper that says who somebody is. */
@Entity
@Audited
@Table(schema = "cases", name = "identity_document")
class IdentityDocument extends SealedOfPerson {

    static final String TABLE = "cases.identity_document";

    private static final String NUMBER = "number";
    private static final String ISSUED_BY = "issued_by";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DocumentKind kind;

    @Column(name = "sealed_number", nullable = false)
    private byte[] number;

    @Column(name = "sealed_issued_by", nullable = false)
    private byte[] issuedBy;

    @SuppressWarnings("NullAway") // for Hibernate
    protected IdentityDocument() {}

    @SuppressWarnings("NullAway") // the rest is sealed by become
    IdentityDocument(PersonId person, NewDocument given, Vault vault, Instant now) {
        super(person, now);
        become(given, vault);
    }

    final void become(NewDocument given, Vault vault) {
        PersonSeal seal = sealedBy(vault);
        this.kind = given.kind();
        this.number = seal.seal(NUMBER, given.number());
        this.issuedBy = seal.seal(ISSUED_BY, given.issuedBy());
    }

    @Override
    String table() {
        return TABLE;
    }

    @Override
    void passOn(PersonSeal from, PersonSeal to) {
        this.number = from.passOn(NUMBER, number, to);
        this.issuedBy = from.passOn(ISSUED_BY, issuedBy, to);
    }

    DocumentId id() {
        return new DocumentId(row());
    }

    DocumentView view(Vault vault) {
        PersonSeal seal = sealedBy(vault);
        return new DocumentView(
                id(), version(), person(), kind, seal.open(NUMBER, number), seal.open(ISSUED_BY, issuedBy));
    }
}
