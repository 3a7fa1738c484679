package org.kinbridge.cases.retention;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.pdf.PdfOptions;
import org.kinbridge.core.pdf.PdfWriter;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.CurrentCaller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.storage.FileId;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.core.storage.StoredFile;
import org.kinbridge.core.text.Language;

/** The erasure of whole cases: a coordinator asks, somebody else confirms, and a certificate stays. */
@Boundary
public class Erasures {

    private static final String CASE = "case";

    private final ErasureRecords records;
    private final CaseErasure erasure;
    private final PdfWriter pdfWriter;
    private final FileStore files;
    private final AuditTrail auditTrail;
    private final CurrentCaller caller;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Erasures() {
        this.records = null;
        this.erasure = null;
        this.pdfWriter = null;
        this.files = null;
        this.auditTrail = null;
        this.caller = null;
        this.clock = null;
    }

    @Inject
    Erasures(
            ErasureRecords records,
            CaseErasure erasure,
            PdfWriter pdfWriter,
            FileStore files,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.records = records;
        this.erasure = erasure;
        this.pdfWriter = pdfWriter;
        this.files = files;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /** What an erasure of this case would do. @throws org.kinbridge.core.problem.NotFound if there is no such case */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public ErasurePlan plan(CaseId id) {
        String reference = records.reference(id);
        CaseErasure.People people = erasure.people(id);
        Erasure open = records.open(id).orElse(null);
        auditTrail.read("plan-erasure", CASE, id);
        return new ErasurePlan(
                reference,
                List.copyOf(people.goes()),
                List.copyOf(people.stays()),
                erasure.beyondRecall(id),
                open == null ? null : open.view(),
                open != null && !open.askedBy().equals(caller.staff().account().value()));
    }

    /**
     * Asks for the erasure of a case; nothing is erased yet.
     *
     * @throws InvalidInput naming {@code ground} if none is given
     * @throws Refused if somebody has asked already
     */
    @AllowedTo(Role.COORDINATOR)
    public ErasureId ask(CaseId id, @Nullable Ground ground) {
        if (ground == null) {
            throw new InvalidInput("ground", "retention.error.ground");
        }
        if (records.open(id).isPresent()) {
            throw new Refused("retention.refused.asked");
        }
        Erasure asked = new Erasure(id, records.reference(id), ground, step());
        records.add(asked);
        auditTrail.changed("ask-erasure", CASE, id, ground.name());
        return asked.id();
    }

    /** Calls it off. @throws Refused if it has ended already @throws StaleVersion if somebody changed it meanwhile */
    @AllowedTo(Role.COORDINATOR)
    public void callOff(ErasureId id, int version) {
        Erasure asked = current(id, version);
        asked.callOff(step());
        auditTrail.changed("call-off-erasure", CASE, asked.caseId());
    }

    /**
     * Confirms it, and erases the case: history, index, files, keys, and the people who are in no other case.
     *
     * @param reference of the case, typed by the one who confirms
     * @throws Refused if the caller is the one who asked, or it has ended already
     * @throws InvalidInput naming {@code reference} if it is another one's
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void confirm(ErasureId id, int version, String reference) {
        Erasure asked = current(id, version);
        asked.confirm(reference.strip(), step());
        CaseErasure.Erased erased = erasure.erase(asked.caseId());
        asked.certify(certificate(asked.view(), erased, Language.EN), certificate(asked.view(), erased, Language.FA));
        auditTrail.changed("erase-case", CASE, asked.caseId(), erased.persons() + " persons");
    }

    /** All erasures, those that wait first, then the newest. */
    @AllowedTo({Role.COORDINATOR, Role.ADMINISTRATOR})
    public List<ErasureView> all() {
        return records.all().stream().map(Erasure::view).toList();
    }

    /** The certificate of an erasure. @throws Refused if it is not done */
    @AllowedTo({Role.COORDINATOR, Role.ADMINISTRATOR})
    public StoredFile certificate(ErasureId id, Language language) {
        Erasure done = records.find(id);
        auditTrail.read("read-certificate", "erasure", id);
        return files.get(done.certificate(language == Language.FA));
    }

    private FileId certificate(ErasureView view, CaseErasure.Erased erased, Language language) {
        byte[] pdf = pdfWriter.write(
                Certificate.xhtml(view, erased, language), PdfOptions.of(language.locale(), clock.instant()));
        return files.put(pdf, "application/pdf");
    }

    private Erasure current(ErasureId id, int version) {
        Erasure erasureNow = records.find(id);
        if (erasureNow.version() != version) {
            throw new StaleVersion();
        }
        return erasureNow;
    }

    private Erasure.Asked step() {
        Caller.Staff staff = caller.staff();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Erasure.Asked(staff, now);
    }
}
