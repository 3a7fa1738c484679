package org.kinbridge.cases.attachment;

import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.kinbridge.cases.file.CaseCircle;
import org.kinbridge.cases.file.CircleView;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.crypto.Vault;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;

/** The documents and photographs of a case, sealed under its key. Every look at one is written down. */
@Boundary
public class Attachments {

    static final String ATTACHMENT = "attachment";

    private static final int COPY_SIDE = 2400;

    private final AttachmentRecords records;
    private final FileIntake intake;
    private final CaseCircle circle;
    private final Vault vault;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Attachments() {
        this.records = null;
        this.intake = null;
        this.circle = null;
        this.vault = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Attachments(
            AttachmentRecords records,
            FileIntake intake,
            CaseCircle circle,
            Vault vault,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.intake = intake;
        this.circle = circle;
        this.vault = vault;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Takes a file into a case.
     *
     * @throws InvalidInput naming {@code file} (empty, over 25 MB, of no kind that is taken in, damaged, too many pixels,
     *     carrying malware, not scanned), {@code about} (nobody of this case), {@code title} or {@code from}
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public AttachmentId add(CaseId caseId, NewAttachment command) {
        check(caseId, command.details());
        FileKind kind = intake.require(command.content());
        Optional<byte[]> preview = Previews.of(kind, command.content());
        Attachment attachment = new Attachment(caseId, kind, caller.staff().account(), clock.instant())
                .holding(command, preview.isPresent(), vault);
        records.add(attachment, command.content(), preview);
        auditTrail.changed("add-attachment", ATTACHMENT, attachment.id(), kind.name());
        return attachment.id();
    }

    /** What is kept of a case, the newest first. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<AttachmentView> ofCase(CaseId caseId) {
        auditTrail.read("list-attachments", "case", caseId);
        return records.ofCase(caseId).stream()
                .map(attachment -> attachment.view(vault))
                .toList();
    }

    /** @throws NotFound if there is no such document */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public AttachmentView view(AttachmentId id) {
        auditTrail.read("view-attachment", ATTACHMENT, id);
        return records.find(id).view(vault);
    }

    /** Says something else about a document. @throws StaleVersion if somebody else did so meanwhile */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void describe(AttachmentId id, int version, AttachmentDetails details) {
        Attachment attachment = current(id, version);
        check(attachment.caseId(), details);
        if (details.title().isEmpty()) {
            throw new InvalidInput("title", "documents.problem.title");
        }
        attachment.describe(details, vault);
        auditTrail.changed("describe-attachment", ATTACHMENT, id);
    }

    /** The small picture of it, a JPEG. @throws NotFound if it cannot be drawn */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public AttachmentContent preview(AttachmentId id) {
        Attachment attachment = records.find(id);
        byte[] picture = records.preview(attachment).orElseThrow(NotFound::new);
        return looked(AttachmentLook.Way.PREVIEWED, id, new AttachmentContent("preview.jpg", "image/jpeg", picture));
    }

    /** The file as it came. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public AttachmentContent content(AttachmentId id) {
        Attachment attachment = records.find(id);
        String name = FileName.outgoing(attachment.view(vault).fileName(), attachment.fileKind());
        return looked(
                AttachmentLook.Way.DOWNLOADED,
                id,
                new AttachmentContent(name, attachment.fileKind().contentType(), records.content(attachment)));
    }

    /**
     * A picture drawn anew, for any use outside the case: a JPEG of at most 2400 pixels without place, time, camera and
     * the name of its file.
     *
     * @throws Refused if it is no picture, or cannot be decoded
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public AttachmentContent copyWithoutMetadata(AttachmentId id) {
        Attachment attachment = records.find(id);
        if (!attachment.fileKind().picture()) {
            throw new Refused("documents.problem.noPicture");
        }
        try {
            byte[] picture = Picture.redrawn(attachment.fileKind(), records.content(attachment), COPY_SIDE);
            return looked(AttachmentLook.Way.COPIED, id, new AttachmentContent("picture.jpg", "image/jpeg", picture));
        } catch (IOException notDecoded) {
            throw new Refused("documents.problem.noPicture");
        }
    }

    /** Who has looked at a document, the latest first. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<AttachmentLook> looks(AttachmentId id) {
        return records.looks(records.find(id).id());
    }

    /** Deletes a document for good. @throws StaleVersion if somebody else changed it meanwhile */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void remove(AttachmentId id, int version) {
        records.remove(current(id, version));
        auditTrail.changed("remove-attachment", ATTACHMENT, id);
    }

    private AttachmentContent looked(AttachmentLook.Way way, AttachmentId id, AttachmentContent content) {
        auditTrail.read(way.action(), ATTACHMENT, id);
        return content;
    }

    private Attachment current(AttachmentId id, int version) {
        Attachment attachment = records.find(id);
        if (attachment.version() != version) {
            throw new StaleVersion();
        }
        return attachment;
    }

    private void check(CaseId caseId, AttachmentDetails details) {
        CircleView people = circle.of(caseId);
        InvalidInput.Collector problems = new InvalidInput.Collector();
        details.check(problems);
        boolean known =
                details.about() == null || people.member(details.about()).isPresent();
        problems.rejectIf(!known, "about", "documents.problem.about");
        problems.throwIfAny();
    }
}
