package org.kinbridge.newsletter.importing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.storage.FileId;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.newsletter.extraction.FormatGuess;
import org.kinbridge.newsletter.extraction.SourceFormat;

/** Takes a file or a text in, in the transaction of its caller, and has it read in the background. */
@ApplicationScoped
class ImportIntake {
    private static final int LONGEST_NAME = 200;

    private final ImportStore store;
    private final FileStore files;
    private final Event<ImportAnalysis.TextRead> textRead;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected ImportIntake() {
        this.store = null;
        this.files = null;
        this.textRead = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    ImportIntake(
            ImportStore store,
            FileStore files,
            Event<ImportAnalysis.TextRead> textRead,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.textRead = textRead;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Begins an import, or leaves one in the list that says why its file cannot be read. */
    ImportId beginOrRefuse(NewSource source, UUID batch) {
        try {
            return begin("file", source, FormatGuess.of(source.content()), batch);
        } catch (InvalidInput wrong) {
            InvalidInput.FieldError error = wrong.errors().get(0);
            ImportSource unread = new ImportSource(shortened(source.fileName()), SourceFormat.TEXT, batch, null);
            ImportJob job = new ImportJob(unread, account(), clock.instant());
            String words = error.arguments().stream().map(String::valueOf).collect(Collectors.joining(", "));
            job.refuse(error.messageKey(), words, clock.instant());
            store.add(job);
            auditTrail.changed("refuse-import", "import", job.id());
            return job.id();
        }
    }

    /** @throws InvalidInput for the field: empty, too large, encrypted, or of a format that cannot be read */
    ImportId begin(String field, NewSource source, Optional<SourceFormat> format, @Nullable UUID batch) {
        byte[] bytes = source.content();
        if (bytes.length >= SourceText.LIMIT) {
            requireText(field, new Reading.TooLarge(SourceText.LIMIT));
        }
        if (FormatGuess.isEncryptedOffice(bytes)) {
            throw new InvalidInput(field, "importing.unreadable.ENCRYPTED");
        }
        Reading reading = format.isPresent() ? new Reading.Empty() : SourceText.read(bytes);
        if (format.isEmpty()) {
            requireText(field, reading);
        }
        SourceFormat known = format.orElse(SourceFormat.TEXT);
        FileId file = files.put(bytes, known.contentType());
        ImportSource uploaded = new ImportSource(shortened(source.fileName()), known, batch, file);
        ImportJob job = new ImportJob(uploaded, account(), clock.instant());
        store.add(job);
        if (reading instanceof Reading.Text text) {
            read(job, text);
        } else if (known != SourceFormat.TEXT) {
            job.waitForReading(clock.instant());
            textRead.fire(new ImportAnalysis.TextRead(job.id()));
        }
        auditTrail.changed("start-import", "import", job.id());
        return job.id();
    }

    private @Nullable UUID account() {
        AccountId account = caller.get().accountOrNull();
        return account == null ? null : account.value();
    }

    /** @throws InvalidInput for the field, unless it is a text or may be one in some encoding */
    static void requireText(String field, Reading reading) {
        if (reading instanceof Reading.Empty) {
            throw new InvalidInput(field, "importing.refused.empty");
        }
        if (reading instanceof Reading.TooLarge large) {
            throw new InvalidInput(field, "importing.refused.tooLarge", large.limit() / 1_000_000);
        }
        if (reading instanceof Reading.Binary binary) {
            boolean known = !binary.format().isEmpty();
            throw known
                    ? new InvalidInput(field, "importing.refused.format", binary.format())
                    : new InvalidInput(field, "importing.refused.binary");
        }
    }

    void read(ImportJob job, Reading.Text text) {
        job.readAs(
                text.encoding(), text.converted(), SourceLines.of(text.text()).size(), clock.instant());
        textRead.fire(new ImportAnalysis.TextRead(job.id()));
    }

    /** Takes up an analysis that broke off. */
    void again(ImportJob job) {
        job.retry(clock.instant());
        textRead.fire(new ImportAnalysis.TextRead(job.id()));
    }

    private static String shortened(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "").strip();
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }
}
