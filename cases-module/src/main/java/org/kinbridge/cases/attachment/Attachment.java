package org.kinbridge.cases.attachment;

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
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.crypto.Place;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.security.AccountId;

/** A document or photograph of a case; its words are sealed under the key of the case, as is its content. */
@Entity
@Audited
@Table(schema = "cases", name = "attachment")
class Attachment {

    static final String TABLE = "cases.attachment";

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(name = "person_id")
    private @Nullable UUID about;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AttachmentKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "file_kind", nullable = false, updatable = false)
    private FileKind fileKind;

    @Column(nullable = false, updatable = false)
    private long size;

    @Column(nullable = false, updatable = false)
    private boolean drawn;

    @Column(name = "sealed_title", nullable = false)
    private byte[] title;

    @Column(name = "sealed_from", nullable = false)
    private byte[] from;

    @Column(name = "sealed_file_name", nullable = false, updatable = false)
    private byte[] fileName;

    @Column(name = "added_at", nullable = false, updatable = false)
    private Instant addedAt;

    @Column(name = "added_by", nullable = false, updatable = false)
    private UUID addedBy;

    @SuppressWarnings("NullAway") // for Hibernate
    protected Attachment() {}

    @SuppressWarnings("NullAway") // the rest is sealed by describe
    Attachment(CaseId caseId, FileKind fileKind, AccountId addedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId.value();
        this.fileKind = fileKind;
        this.addedBy = addedBy.value();
        this.addedAt = now;
    }

    /** @param hasPreview whether the file could be drawn */
    Attachment holding(NewAttachment given, boolean hasPreview, Vault vault) {
        String name = FileName.clean(given.fileName());
        this.size = given.content().length;
        this.drawn = hasPreview;
        this.fileName = vault.sealText(caseId().key(), place("file_name"), name);
        String title = given.details().title().isEmpty()
                ? FileName.stem(name)
                : given.details().title();
        describe(given.details().titled(title.isBlank() ? fileKind.name() : title), vault);
        return this;
    }

    final void describe(AttachmentDetails details, Vault vault) {
        this.kind = details.kind();
        this.about = details.about() == null ? null : details.about().value();
        this.title = vault.sealText(caseId().key(), place("title"), details.title());
        this.from = vault.sealText(caseId().key(), place("from"), details.from());
    }

    AttachmentId id() {
        return new AttachmentId(id);
    }

    int version() {
        return version;
    }

    CaseId caseId() {
        return new CaseId(caseId);
    }

    FileKind fileKind() {
        return fileKind;
    }

    AttachmentView view(Vault vault) {
        return new AttachmentView(
                id(),
                version,
                caseId(),
                vault.openText(caseId().key(), place("title"), title),
                kind,
                about == null ? null : new PersonId(about),
                vault.openText(caseId().key(), place("from"), from),
                vault.openText(caseId().key(), place("file_name"), fileName),
                fileKind,
                size,
                drawn,
                addedAt,
                new AccountId(addedBy));
    }

    /** Where the content lies, or another sealed value of this document. */
    Place place(String column) {
        return new Place(TABLE, column, id);
    }
}
