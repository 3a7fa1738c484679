package org.kinbridge.newsletter.importing;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.storage.FileId;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.core.storage.StoredFile;
import org.kinbridge.newsletter.extraction.FormatGuess;
import org.kinbridge.newsletter.extraction.SourceFormat;

/** Taking past issues in from files: upload, analysis, review with corrections, acceptance. */
@Boundary
public class Importing {
    /** Lines shown at a time. */
    public static final int WINDOW = 500;

    private static final int MOST_FILES = 100;

    private final ImportStore store;
    private final SourceCache sources;
    private final FileStore files;
    private final ImportIntake intake;
    private final ImportAnalysis analysis;
    private final Acceptance acceptance;
    private final Event<ImportAnalysis.TextRead> textRead;
    private final AuditTrail auditTrail;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Importing() {
        this.store = null;
        this.sources = null;
        this.files = null;
        this.intake = null;
        this.analysis = null;
        this.acceptance = null;
        this.textRead = null;
        this.auditTrail = null;
        this.clock = null;
    }

    @Inject
    Importing(
            ImportStore store,
            SourceCache sources,
            FileStore files,
            ImportIntake intake,
            ImportAnalysis analysis,
            Acceptance acceptance,
            Event<ImportAnalysis.TextRead> textRead,
            AuditTrail auditTrail,
            Clock clock) {
        this.store = store;
        this.sources = sources;
        this.files = files;
        this.intake = intake;
        this.analysis = analysis;
        this.acceptance = acceptance;
        this.textRead = textRead;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    /**
     * Begins an import from an uploaded file: a plain text, DOCX, ODT, HTML or PDF, told by its content. It is read and
     * analysed in the background; a text in a doubtful encoding waits for a choice.
     *
     * @throws InvalidInput for field {@code file}: empty, too large, or of another format
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ImportId upload(String fileName, InputStream content) {
        try {
            NewSource source = new NewSource(fileName, content.readNBytes(SourceText.LIMIT));
            return intake.begin("file", source, FormatGuess.of(source.content()), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Begins an import for each of the files. One that cannot be read is in the list with the reason; the others go on.
     *
     * @throws InvalidInput for field {@code file} when there is none, or too many
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<ImportId> uploadAll(List<NewSource> sources) {
        new InvalidInput.Collector()
                .rejectIf(sources.isEmpty(), "file", "importing.refused.noFile")
                .rejectIf(sources.size() > MOST_FILES, "file", "importing.refused.tooMany", MOST_FILES)
                .throwIfAny();
        UUID batch = UUID.randomUUID();
        return sources.stream()
                .map(source -> intake.beginOrRefuse(source, batch))
                .toList();
    }

    /**
     * Begins an import from pasted text.
     *
     * @param name what the editor calls it; may be empty
     * @throws InvalidInput for field {@code pasted}
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ImportId paste(String name, String text) {
        NewSource source = new NewSource(name, text.getBytes(StandardCharsets.UTF_8));
        return intake.begin("pasted", source, Optional.empty(), null);
    }

    /** All imports, the one changed last first. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public List<ImportRow> list() {
        return store.rows();
    }

    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ImportRow row(ImportId id) {
        return store.get(id).row();
    }

    /** How far the analysis is; nothing when it does not run here. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ImportProgress progress(ImportId id) {
        return analysis.progressOf(id);
    }

    /**
     * A picture of a document under review.
     *
     * @param number as its place in the text shows it, from 1
     * @throws NotFound when there is none
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public StoredFile picture(ImportId id, int number) {
        ImportJob job = store.get(id);
        if (job.reading().isEmpty()) {
            throw new NotFound();
        }
        return sources.get(job).pictures().stream()
                .filter(picture -> picture.number() == number)
                .findFirst()
                .map(picture -> files.get(new FileId(picture.file())))
                .orElseThrow(NotFound::new);
    }

    /**
     * Takes up an analysis that broke off.
     *
     * @throws Refused when it did not
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void retry(ImportId id) {
        ImportJob job = store.get(id);
        job.retry(clock.instant());
        textRead.fire(new ImportAnalysis.TextRead(id));
        auditTrail.changed("retry-import", "import", id);
    }

    /** The encodings in which the text can be read, with a preview of each; none for a document that names its own. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public EncodingChoice encodings(ImportId id) {
        ImportJob job = store.get(id);
        return new EncodingChoice(
                id,
                job.version(),
                job.fileName(),
                job.format() == SourceFormat.TEXT
                        ? SourceText.candidates(files.get(job.file()).content())
                        : List.of());
    }

    /**
     * Reads the text in the encoding that a person chose and analyses it anew; corrections made before are given up.
     *
     * @throws Refused when it was accepted already
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void chooseEncoding(ImportId id, long version, TextEncoding encoding) {
        ImportJob job = store.get(id);
        job.requireVersion(version);
        Reading reading = SourceText.readAs(files.get(job.file()).content(), encoding);
        ImportIntake.requireText("encoding", reading);
        if (reading instanceof Reading.Text text) {
            intake.read(job, text);
        }
        auditTrail.changed("choose-import-encoding", "import", id, encoding.name());
    }

    /** The draft, beginning at a line counted from 1. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ReviewView review(ImportId id, int fromLine) {
        ImportJob job = store.get(id);
        SourceCache.Loaded source = sources.get(job);
        auditTrail.read("review-import", "import", id);
        return ReviewViews.of(job, job.review(source.lines()), source, fromLine);
    }

    /**
     * Makes a correction and shows the draft afterwards.
     *
     * @throws Refused when the draft does not allow it; nothing is changed
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ReviewView correct(ImportId id, long version, Correction correction, int fromLine) {
        return change(id, version, fromLine, review -> review.corrected(correction));
    }

    /**
     * Lets private data be printed, for a reason that is kept with the import.
     *
     * @throws Refused without a reason
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ReviewView keepContact(ImportId id, long version, ContactSpot spot, String reason) {
        if (reason.isBlank()) {
            throw new Refused("importing.notPossible.REASON_MISSING");
        }
        return change(
                id,
                version,
                1,
                review -> review.corrected(new Correction.DecideContact(spot, new ContactDecision(true, reason))));
    }

    /** Masks all private data about which nothing was decided. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ReviewView maskAll(ImportId id, long version, int fromLine) {
        SourceCache.Loaded source = sources.get(store.get(id));
        return change(id, version, fromLine, review -> {
            Review masked = review;
            for (PrivateData.Place place : PrivateData.open(review.draft(), source.placesIn(review.draft()))) {
                masked = masked.corrected(new Correction.DecideContact(place.spot(), ContactDecision.mask()));
            }
            return masked;
        });
    }

    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ReviewView undo(ImportId id, long version, int fromLine) {
        return change(id, version, fromLine, Review::undone);
    }

    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public ReviewView redo(ImportId id, long version, int fromLine) {
        return change(id, version, fromLine, Review::redone);
    }

    private ReviewView change(ImportId id, long version, int fromLine, UnaryOperator<Review> change) {
        ImportJob job = store.get(id);
        job.requireVersion(version);
        job.requireOpen();
        SourceCache.Loaded source = sources.get(job);
        Review changed = possible(change, job.review(source.lines()));
        job.corrected(changed, clock.instant());
        store.flush();
        auditTrail.changed("correct-import", "import", id);
        return ReviewViews.of(job, changed, source, fromLine);
    }

    private static Review possible(UnaryOperator<Review> change, Review review) {
        try {
            return change.apply(review);
        } catch (NotPossible e) {
            throw new Refused("importing.notPossible." + e.why().name());
        }
    }

    /**
     * Makes the draft a past issue, not public until it is published.
     *
     * @throws InvalidInput when number or title are missing
     * @throws Refused while private data are undecided, or when there is no piece, or the number exists
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void accept(ImportId id, long version) {
        ImportJob job = store.get(id);
        job.requireVersion(version);
        job.requireOpen();
        SourceCache.Loaded source = sources.get(job);
        Draft draft = job.review(source.lines()).draft();
        acceptance.accept(draft, source);
        job.accepted(draft.masthead(), clock.instant());
        auditTrail.changed(
                "accept-import", "import", id, "issue " + draft.masthead().number());
    }

    /** Gives an import up and removes the uploaded text; an accepted one stays, since it tells where the issue came from. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void discard(ImportId id, long version) {
        ImportJob job = store.get(id);
        job.requireVersion(version);
        if (job.status() == ImportStatus.ACCEPTED) {
            throw new Refused("importing.refused.accepted");
        }
        store.remove(job);
        auditTrail.changed("discard-import", "import", id);
    }
}
