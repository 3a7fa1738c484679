package org.kinbridge.newsletter.importing;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.newsletter.extraction.FormatGuess;

/**
 * Taking past issues in from files: upload, reading, analysis, and giving up. What was read is looked through in
 * {@link Reviewing}.
 */
@Boundary
public class Importing {
    private static final int MOST_FILES = 100;

    private final ImportStore store;
    private final FileStore files;
    private final ImportIntake intake;
    private final ImportAnalysis analysis;
    private final AuditTrail auditTrail;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Importing() {
        this.store = null;
        this.files = null;
        this.intake = null;
        this.analysis = null;
        this.auditTrail = null;
    }

    @Inject
    Importing(ImportStore store, FileStore files, ImportIntake intake, ImportAnalysis analysis, AuditTrail auditTrail) {
        this.store = store;
        this.files = files;
        this.intake = intake;
        this.analysis = analysis;
        this.auditTrail = auditTrail;
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

    /** All imports, the one begun last first. */
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
     * Takes up an analysis that broke off.
     *
     * @throws Refused when it did not
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public void retry(ImportId id) {
        intake.again(store.get(id));
        auditTrail.changed("retry-import", "import", id);
    }

    /** The encodings in which the text can be read, with a preview of each; none for a document that names its own. */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public EncodingChoice encodings(ImportId id) {
        ImportJob job = store.get(id);
        return new EncodingChoice(
                id,
                job.version(),
                job.source().fileName(),
                job.source().isText()
                        ? SourceText.candidates(files.get(job.source().file()).content())
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
        Reading reading = SourceText.readAs(files.get(job.source().file()).content(), encoding);
        ImportIntake.requireText("encoding", reading);
        if (reading instanceof Reading.Text text) {
            intake.read(job, text);
        }
        auditTrail.changed("choose-import-encoding", "import", id, encoding.name());
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
