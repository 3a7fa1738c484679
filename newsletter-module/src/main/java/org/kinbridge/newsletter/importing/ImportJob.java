package org.kinbridge.newsletter.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.storage.FileId;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.extraction.SourceFormat;

/** One text that is being imported, from upload to acceptance. */
@Entity
@Table(schema = "newsletter", name = "import_job")
class ImportJob {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "file_id")
    private @Nullable UUID fileId;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_format")
    private SourceFormat format;

    /** What was read from the file: lines, looks, pictures and losses; plain texts are read anew each time. */
    @Column(name = "reading_id")
    private @Nullable UUID readingId;

    /** The key of the text that says why the file cannot be read, and what it names. */
    private @Nullable String problem;

    @Column(name = "problem_words")
    private @Nullable String problemWords;

    @Column(name = "batch_id")
    private @Nullable UUID batchId;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private @Nullable TextEncoding encoding;

    private boolean converted;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Column(name = "line_count")
    private int lineCount;

    @Column(name = "piece_count")
    private int pieceCount;

    private @Nullable String review;

    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    @Column(name = "issue_number")
    private @Nullable Integer issueNumber;

    @Column(name = "started_by")
    private @Nullable UUID startedBy;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway") // for Hibernate only
    protected ImportJob() {}

    ImportJob(Upload upload, @Nullable FileId file, @Nullable UUID startedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.fileId = file == null ? null : file.value();
        this.fileName = upload.fileName();
        this.format = upload.format();
        this.batchId = upload.batch();
        this.status = ImportStatus.ENCODING_OPEN;
        this.startedBy = startedBy;
        this.startedAt = now;
        this.changedAt = now;
    }

    ImportId id() {
        return new ImportId(id);
    }

    long version() {
        return version;
    }

    /** What is uploaded: the name as the browser says, the format by content, the batch that it came with. */
    record Upload(
            String fileName, SourceFormat format, @Nullable UUID batch) {}

    /** @throws Refused when nothing of it was kept */
    FileId file() {
        if (fileId == null) {
            throw new Refused("importing.refused.notKept");
        }
        return new FileId(fileId);
    }

    boolean hasFile() {
        return fileId != null;
    }

    SourceFormat format() {
        return format;
    }

    Optional<FileId> reading() {
        return Optional.ofNullable(readingId).map(FileId::new);
    }

    /** The document was read; its analysis follows. */
    void read(FileId reading, int lines, Instant now) {
        readingId = reading.value();
        lineCount = lines;
        changedAt = now;
    }

    /** A document is to be read and analysed in the background. */
    void waitForReading(Instant now) {
        status = ImportStatus.ANALYSING;
        changedAt = now;
    }

    /** It cannot be read: {@code key} says why, {@code words} what it names. */
    void refuse(String key, String words, Instant now) {
        status = ImportStatus.UNREADABLE;
        problem = key;
        problemWords = words;
        changedAt = now;
    }

    String fileName() {
        return fileName;
    }

    ImportStatus status() {
        return status;
    }

    @Nullable
    TextEncoding encoding() {
        return encoding;
    }

    boolean converted() {
        return converted;
    }

    /** The encoding, once it is known. */
    TextEncoding knownEncoding() {
        return Objects.requireNonNull(encoding);
    }

    ImportRow row() {
        return new ImportRow(
                id(),
                fileName,
                format,
                status,
                lineCount,
                pieceCount,
                language,
                issueNumber,
                startedAt,
                changedAt,
                batchId,
                trouble());
    }

    private ImportRow.@Nullable Trouble trouble() {
        return problem == null ? null : new ImportRow.Trouble(problem, Objects.requireNonNullElse(problemWords, ""));
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new StaleVersion();
        }
    }

    /** The text is understood; the analysis begins. */
    void readAs(TextEncoding chosen, boolean wasConverted, int lines, Instant now) {
        if (!status.mayChangeEncoding() || format != SourceFormat.TEXT) {
            throw new Refused("importing.refused.encoding");
        }
        encoding = chosen;
        converted = wasConverted;
        lineCount = lines;
        status = ImportStatus.ANALYSING;
        review = null;
        changedAt = now;
    }

    void analysed(Review proposal, Instant now) {
        status = ImportStatus.IN_REVIEW;
        store(proposal, now);
    }

    /** Takes an analysis that broke off up again. */
    void retry(Instant now) {
        if (status != ImportStatus.FAILED) {
            throw new Refused("importing.refused.notFailed");
        }
        status = ImportStatus.ANALYSING;
        changedAt = now;
    }

    void failed(Instant now) {
        status = ImportStatus.FAILED;
        changedAt = now;
    }

    Review review(SourceLines source) {
        if (review == null) {
            throw new Refused("importing.refused.notAnalysed");
        }
        return ReviewJson.read(review, source);
    }

    void corrected(Review corrected, Instant now) {
        requireOpen();
        store(corrected, now);
    }

    void accepted(Masthead issue, Instant now) {
        requireOpen();
        status = ImportStatus.ACCEPTED;
        issueNumber = issue.number();
        language = issue.language();
        changedAt = now;
    }

    void requireOpen() {
        if (!status.isOpenForCorrections()) {
            throw new Refused(
                    status == ImportStatus.ACCEPTED ? "importing.refused.accepted" : "importing.refused.notAnalysed");
        }
    }

    private void store(Review corrected, Instant now) {
        review = ReviewJson.write(corrected);
        pieceCount = corrected.draft().pieces().size();
        language = corrected.draft().masthead().language();
        changedAt = now;
    }
}
