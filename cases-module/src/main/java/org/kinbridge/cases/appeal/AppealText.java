package org.kinbridge.cases.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.core.storage.FileId;

/** One version of a letter, with the PDF that was made of it. Never changed; the database refuses it too. */
@Entity
@Immutable
@Table(schema = "cases", name = "appeal_text")
class AppealText {

    @Id
    private UUID id;

    @Column(name = "appeal_id", nullable = false)
    private UUID appealId;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private String letter;

    @Column(name = "pdf_file_id", nullable = false)
    private UUID pdfFileId;

    @Column(name = "pdf_sha256", nullable = false)
    private String pdfSha256;

    @Column(name = "saved_at", nullable = false)
    private Instant savedAt;

    @Column(name = "saved_by", nullable = false)
    private String savedBy;

    @SuppressWarnings("NullAway") // for Hibernate
    protected AppealText() {}

    AppealText(Appeal appeal, LetterText letter, Pdf pdf, Appeal.Actor actor) {
        this.id = UUID.randomUUID();
        this.appealId = appeal.id().value();
        this.number = appeal.number();
        this.letter = Json.write(letter);
        this.pdfFileId = pdf.file().value();
        this.pdfSha256 = pdf.sha256();
        this.savedAt = actor.at();
        this.savedBy = actor.name();
    }

    /** The stored file of a version. */
    record Pdf(FileId file, String sha256) {}

    int number() {
        return number;
    }

    LetterText letter() {
        return Json.read(letter, LetterText.class);
    }

    Pdf pdf() {
        return new Pdf(new FileId(pdfFileId), pdfSha256);
    }

    Instant savedAt() {
        return savedAt;
    }

    String savedBy() {
        return savedBy;
    }
}
