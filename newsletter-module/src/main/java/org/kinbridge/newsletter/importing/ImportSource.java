package org.kinbridge.newsletter.importing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.storage.FileId;
import org.kinbridge.newsletter.extraction.SourceFormat;

/** What an import was uploaded as, and how it was read. */
@Embeddable
class ImportSource {

    @Column(name = "file_id")
    private @Nullable UUID fileId;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "source_format")
    private SourceFormat format;

    @Column(name = "batch_id")
    private @Nullable UUID batchId;

    /** What was read from the file: lines, looks, pictures and losses; plain texts are read anew each time. */
    @Column(name = "reading_id")
    private @Nullable UUID readingId;

    @Enumerated(EnumType.STRING)
    private @Nullable TextEncoding encoding;

    private boolean converted;

    @Column(name = "line_count")
    private int lineCount;

    @SuppressWarnings("NullAway") // for Hibernate only
    protected ImportSource() {}

    /**
     * @param fileName as the browser says
     * @param format by content
     * @param batch those that were uploaded together; null for a single one
     * @param file null when nothing of it is kept
     */
    ImportSource(String fileName, SourceFormat format, @Nullable UUID batch, @Nullable FileId file) {
        this.fileName = fileName;
        this.format = format;
        this.batchId = batch;
        this.fileId = file == null ? null : file.value();
    }

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

    String fileName() {
        return fileName;
    }

    SourceFormat format() {
        return format;
    }

    boolean isText() {
        return format == SourceFormat.TEXT;
    }

    @Nullable
    UUID batch() {
        return batchId;
    }

    Optional<FileId> reading() {
        return Optional.ofNullable(readingId).map(FileId::new);
    }

    /** The encoding, once it is known. */
    TextEncoding knownEncoding() {
        return Objects.requireNonNull(encoding);
    }

    boolean converted() {
        return converted;
    }

    int lines() {
        return lineCount;
    }

    /** A text was read in this encoding. */
    void readAs(TextEncoding chosen, boolean wasConverted, int lines) {
        encoding = chosen;
        converted = wasConverted;
        lineCount = lines;
    }

    /** A document was read, and what was read is kept. */
    void read(FileId reading, int lines) {
        readingId = reading.value();
        lineCount = lines;
    }
}
