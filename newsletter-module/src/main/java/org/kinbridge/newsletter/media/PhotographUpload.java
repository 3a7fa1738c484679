package org.kinbridge.newsletter.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.storage.FileStore;

/** The steps of taking a photograph in that need a transaction: before it is decoded, and afterwards. */
@ApplicationScoped
@Transactional
class PhotographUpload {

    private static final int LONGEST_NAME = 100;

    private final PhotographRecords records;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PhotographUpload() {
        this.records = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    PhotographUpload(PhotographRecords records, AuditTrail auditTrail, CurrentCaller caller, Clock clock) {
        this.records = records;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Before time is spent on decoding it. @throws AlreadyThere if the same file was taken in before */
    void requireNew(NewPhotograph upload) {
        records.ofSource(FileStore.sha256(upload.content())).ifPresent(PhotographUpload::refuse);
    }

    /** @throws AlreadyThere if the same file came while this one was decoded */
    UUID keep(NewPhotograph upload, PhotographIntake.TakenIn taken) {
        String source = FileStore.sha256(upload.content());
        records.ofSource(source).ifPresent(PhotographUpload::refuse);
        Photograph photograph = new Photograph(
                shownName(upload.fileName()), source, caller.staff().name(), clock.instant());
        photograph.notice(taken.notices());
        records.add(photograph, taken.sizes());
        auditTrail.changed("upload-photograph", "photograph", photograph.id());
        return photograph.id();
    }

    private static void refuse(Photograph known) {
        throw new AlreadyThere(known.id(), known.name());
    }

    private static String shownName(String fileName) {
        String last = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String printable = last.replaceAll("\\p{Cntrl}", "").strip();
        return printable.length() > LONGEST_NAME ? printable.substring(0, LONGEST_NAME) : printable;
    }
}
