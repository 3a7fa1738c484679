package org.kinbridge.cases.testimony;

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
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;

/** One part of a testimony: the sealed words, and how far they may go. */
@Entity
@Audited
@Table(schema = "cases", name = "testimony_statement")
class Statement {

    private static final String TABLE = "cases.testimony_statement";

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "testimony_id", nullable = false, updatable = false)
    private UUID testimony;

    @Column(name = "list_position", nullable = false)
    private int position;

    @Column(name = "sealed_text", nullable = false)
    private byte[] text;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReleaseLevel release;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Statement() {}

    @SuppressWarnings("NullAway") // the rest is sealed by say
    Statement(Testimony testimony, int position) {
        this.id = UUID.randomUUID();
        this.caseId = testimony.caseId().value();
        this.testimony = testimony.id().value();
        this.position = position;
    }

    /** Also counts as a change when only the mentions did: two people must not edit them past each other. */
    final void say(NewStatement given, Vault vault, Instant now) {
        this.text = vault.sealText(caseId().key(), new Place(TABLE, "text", id), given.text());
        this.release = given.release();
        this.changedAt = now;
    }

    void moveTo(int newPosition) {
        this.position = newPosition;
    }

    StatementId id() {
        return new StatementId(id);
    }

    int version() {
        return version;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    TestimonyId testimony() {
        return new TestimonyId(testimony);
    }

    int position() {
        return position;
    }

    ReleaseLevel release() {
        return release;
    }

    /** Whether print may see it, once it is cleared. */
    boolean printable() {
        return release.reaches(ReleaseLevel.PUBLIC);
    }

    String text(Vault vault) {
        return vault.openText(caseId().key(), new Place(TABLE, "text", id), text);
    }
}
