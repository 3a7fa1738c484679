package org.kinbridge.newsletter.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.storage.FileId;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.extraction.Extraction;
import org.kinbridge.newsletter.extraction.SourceFormat;
import org.kinbridge.newsletter.extraction.Unreadable;
import org.kinbridge.newsletter.publication.FiledNumber;

/** Loads and keeps imports; each call in a transaction of its own or of its caller. */
@ApplicationScoped
@Transactional
class ImportStore {
    private final EntityManager entityManager;
    private final SourceCache sources;
    private final FileStore files;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ImportStore() {
        this.entityManager = null;
        this.sources = null;
        this.files = null;
        this.clock = null;
    }

    @Inject
    ImportStore(EntityManager entityManager, SourceCache sources, FileStore files, Clock clock) {
        this.entityManager = entityManager;
        this.sources = sources;
        this.files = files;
        this.clock = clock;
    }

    /** A document that waits to be read. */
    @SuppressWarnings("ArrayRecordComponent") // Passed on and never compared.
    record Unread(SourceFormat format, byte[] content) {}

    /** A source that waits for its analysis. */
    record Waiting(SourceLines source, String fileName) {}

    ImportJob get(ImportId id) {
        ImportJob job = entityManager.find(ImportJob.class, id.value());
        if (job == null) {
            throw new NotFound();
        }
        return job;
    }

    void add(ImportJob job) {
        entityManager.persist(job);
    }

    /** Removes an import with what was uploaded and what was read from it. */
    void remove(ImportJob job) {
        removeFiles(job.source());
        entityManager.remove(job);
    }

    private void removeFiles(ImportSource source) {
        List<FileId> all = new ArrayList<>();
        source.reading().ifPresent(reading -> {
            KeptReading.of(files.get(reading).content())
                    .pictures()
                    .forEach(picture -> all.add(new FileId(picture.file())));
            all.add(reading);
        });
        if (source.hasFile()) {
            all.add(source.file());
        }
        files.deleteAll(all);
    }

    /** Writes the change now, so that a view made afterwards carries the new version. */
    void flush() {
        entityManager.flush();
    }

    List<ImportRow> rows() {
        return entityManager
                .createQuery(
                        "select j.id, j.source.fileName, j.source.format, j.status, j.source.lineCount, j.pieceCount, j.language,"
                                + " j.issueNumber, j.startedAt, j.changedAt, j.source.batchId, j.problem, j.problemWords"
                                + " from ImportJob j order by j.startedAt desc, j.source.fileName",
                        Object[].class)
                .getResultStream()
                .map(ImportStore::row)
                .toList();
    }

    /** Without the drafts, which may be long. */
    private static ImportRow row(Object[] columns) {
        return new ImportRow(
                new ImportId((UUID) columns[0]),
                (String) columns[1],
                (SourceFormat) columns[2],
                (ImportStatus) columns[3],
                (Integer) columns[4],
                (Integer) columns[5],
                (Language) columns[6],
                columns[7] == null ? null : new FiledNumber((Integer) columns[7]),
                (Instant) columns[8],
                (Instant) columns[9],
                (UUID) columns[10],
                ImportRow.Trouble.of((String) columns[11], (String) columns[12]));
    }

    List<ImportId> interrupted() {
        return entityManager
                .createQuery("select j.id from ImportJob j where j.status = :status", UUID.class)
                .setParameter("status", ImportStatus.ANALYSING)
                .getResultStream()
                .map(ImportId::new)
                .toList();
    }

    Waiting load(ImportId id) {
        ImportJob job = get(id);
        return new Waiting(sources.get(job).lines(), job.source().fileName());
    }

    /** The document to read first; empty for a plain text, and for a document that was read before. */
    Optional<Unread> unread(ImportId id) {
        ImportSource source = get(id).source();
        boolean read = source.isText() || source.reading().isPresent();
        return read
                ? Optional.empty()
                : Optional.of(
                        new Unread(source.format(), files.get(source.file()).content()));
    }

    void keep(ImportId id, Extraction found) {
        List<KeptReading.KeptPicture> pictures = found.pictures().stream()
                .map(picture -> new KeptReading.KeptPicture(
                        picture.number(),
                        files.put(picture.jpeg(), "image/jpeg").value(),
                        picture.width(),
                        picture.height(),
                        picture.alternativeText()))
                .toList();
        SourceLines lines = SourceLines.of(found);
        KeptReading reading = new KeptReading(lines.lines(), lines.looks(), pictures, found.losses());
        get(id).read(files.put(reading.written(), "application/json"), lines.size(), clock.instant());
    }

    void unreadable(ImportId id, Unreadable.Why why) {
        get(id).refuse("importing.unreadable." + why.name(), "", clock.instant());
    }

    void analysed(ImportId id, Review proposal) {
        get(id).analysed(proposal, clock.instant());
    }

    void failed(ImportId id) {
        get(id).failed(clock.instant());
    }
}
