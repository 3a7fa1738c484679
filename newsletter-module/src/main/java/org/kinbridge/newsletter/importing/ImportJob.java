package org.kinbridge.newsletter.importing;

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
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.storage.FileId;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.FiledNumber;

/** One text that is being imported, from upload to acceptance. */
@Entity
@Table(schema = "newsletter", name = "import_job")
class ImportJob {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private ImportSource source;

    /** The key of the text that says why the file cannot be read, and what it names. */
    private @Nullable String problem;

    @Column(name = "problem_words")
    private @Nullable String problemWords;

    @Enumerated(EnumType.STRING)
    private ImportStatus status;

    @Column(name = "piece_count")
    private int pieceCount;

    private @Nullable String review;

    @Enumerated(EnumType.STRING)
    private @Nullable Language language;

    /** Under which it is filed. */
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

    ImportJob(ImportSource source, @Nullable UUID startedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.source = source;
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

    /** What was uploaded, and how it was read. */
    ImportSource source() {
        return source;
    }

    /** The document was read; its analysis follows. */
    void read(FileId reading, int lines, Instant now) {
        source.read(reading, lines);
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

    ImportStatus status() {
        return status;
    }

    ImportRow row() {
        return new ImportRow(
                id(),
                source.fileName(),
                source.format(),
                status,
                source.lines(),
                pieceCount,
                language,
                issueNumber == null ? null : new FiledNumber(issueNumber),
                startedAt,
                changedAt,
                source.batch(),
                ImportRow.Trouble.of(problem, problemWords));
    }

    void requireVersion(long expected) {
        if (version != expected) {
            throw new StaleVersion();
        }
    }

    /** The text is understood; the analysis begins. */
    void readAs(TextEncoding chosen, boolean wasConverted, int lines, Instant now) {
        if (!status.mayChangeEncoding() || !source.isText()) {
            throw new Refused("importing.refused.encoding");
        }
        source.readAs(chosen, wasConverted, lines);
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

    Review review(SourceLines lines) {
        if (review == null) {
            throw new Refused("importing.refused.notAnalysed");
        }
        return ReviewJson.read(review, lines);
    }

    void corrected(Review corrected, Instant now) {
        requireOpen();
        store(corrected, now);
    }

    void accepted(Masthead issue, Instant now) {
        requireOpen();
        status = ImportStatus.ACCEPTED;
        issueNumber = issue.filed().value();
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
