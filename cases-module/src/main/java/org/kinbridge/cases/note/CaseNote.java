package org.kinbridge.cases.note;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.security.AccountId;

/** A private note, sealed under the key of the case. It is never changed; a better one is written below it. */
@Entity
@Table(schema = "cases", name = "case_note")
class CaseNote {

    private static final String TABLE = "cases.case_note";

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "about_id", updatable = false)
    private @Nullable UUID about;

    @Column(name = "sealed_text", nullable = false, updatable = false)
    private byte[] text;

    @Column(name = "sealed_source", nullable = false, updatable = false)
    private byte[] source;

    @Column(name = "written_by", nullable = false, updatable = false)
    private UUID writtenBy;

    @Column(name = "written_at", nullable = false, updatable = false)
    private Instant writtenAt;

    @SuppressWarnings("NullAway") // for Hibernate
    protected CaseNote() {}

    CaseNote(CaseId caseId, NewNote note, AccountId writer, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.about = note.about() == null ? null : note.about().value();
        this.text = new byte[0];
        this.source = new byte[0];
        this.writtenBy = writer.value();
        this.writtenAt = now;
    }

    CaseNote sealed(NewNote note, Vault vault) {
        this.text = vault.sealText(new CaseId(caseId).key(), place("text"), note.text());
        this.source = vault.sealText(new CaseId(caseId).key(), place("source"), note.source());
        return this;
    }

    NoteId id() {
        return new NoteId(id);
    }

    NoteView view(Vault vault) {
        return new NoteView(
                id(),
                about == null ? null : new PersonId(about),
                vault.openText(new CaseId(caseId).key(), place("text"), text),
                vault.openText(new CaseId(caseId).key(), place("source"), source),
                new AccountId(writtenBy),
                writtenAt);
    }

    private Place place(String column) {
        return new Place(TABLE, column, id);
    }
}
