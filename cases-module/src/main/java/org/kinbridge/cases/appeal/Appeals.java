package org.kinbridge.cases.appeal;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.storage.StoredFile;

/** Letters to bodies, from the draft to the family's approval. What happens afterwards: {@link Correspondence}. */
@Boundary
public class Appeals {

    private static final String APPEAL = "appeal";

    private final AppealRecords records;
    private final CaseMaterials materials;
    private final AuditTrail auditTrail;
    private final Acting acting;
    private final Event<AppealRewritten> rewritten;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Appeals() {
        this.records = null;
        this.materials = null;
        this.auditTrail = null;
        this.acting = null;
        this.rewritten = null;
    }

    @Inject
    Appeals(
            AppealRecords records,
            CaseMaterials materials,
            AuditTrail auditTrail,
            Acting acting,
            Event<AppealRewritten> rewritten) {
        this.records = records;
        this.materials = materials;
        this.auditTrail = auditTrail;
        this.acting = acting;
        this.rewritten = rewritten;
    }

    /** All appeals, the last changed first. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<AppealRow> list() {
        auditTrail.read("list-appeals", APPEAL, "all");
        return records.all().stream().map(this::row).toList();
    }

    /** The appeals of a case, the last changed first. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public List<AppealRow> ofCase(UUID caseId) {
        auditTrail.read("list-appeals", "case", caseId);
        return records.ofCase(caseId).stream().map(this::row).toList();
    }

    /** The whole appeal; that it was read is written down. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public AppealView view(AppealId id) {
        auditTrail.read("view-appeal", APPEAL, id);
        return view(records.find(id));
    }

    /**
     * Makes a letter from the facts of the case; nothing is stored.
     *
     * @throws InvalidInput if no body, person or request is chosen
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public DraftProposal propose(NewAppeal command) {
        command.check();
        Body body = records.body(command.body());
        CaseMaterial material = materials.of(command.caseId(), command.language());
        return LetterDraft.of(
                material,
                concerned(material, command),
                command.asks(),
                new LetterDraft.Addressed(body.addressee(), command.language()));
    }

    /** Keeps the first version. @throws InvalidInput naming each part that is missing; nothing is stored then */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public AppealId begin(NewAppeal command, LetterText letter) {
        command.check();
        letter.check();
        CaseMaterial material = materials.of(command.caseId(), command.language());
        concerned(material, command);
        Appeal.Actor actor = acting.actor();
        Appeal appeal = new Appeal(command, records.body(command.body()).id(), material.reference(), actor);
        records.add(appeal);
        records.keep(appeal, letter, actor);
        auditTrail.changed("begin-appeal", APPEAL, appeal.id());
        return appeal.id();
    }

    /**
     * Keeps a new version of the letter. A text that is the same as before changes nothing; any other drops the
     * approval and starts again at the draft.
     *
     * @param version the version of the appeal that was on the screen
     * @throws ChangedMeanwhile with the other text, if somebody else has changed it since
     * @throws org.kinbridge.core.problem.Refused if it was sent already
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void rewrite(AppealId id, int version, LetterText letter) {
        letter.check();
        Appeal appeal = records.forStep(id);
        if (records.text(id, appeal.number()).letter().equals(letter)) {
            return;
        }
        if (appeal.version() != version) {
            throw new ChangedMeanwhile(view(appeal));
        }
        Appeal.Actor actor = acting.actor();
        int number = appeal.rewrite(actor);
        records.keep(appeal, letter, actor);
        rewritten.fire(new AppealRewritten(id.value(), number));
        auditTrail.changed("rewrite-appeal", APPEAL, id, "version " + number);
    }

    /** Somebody has compared this version with the facts. @throws org.kinbridge.core.problem.StaleVersion if there is a newer one */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void factsChecked(AppealId id, int number) {
        records.forStep(id).checkFacts(number, acting.actor());
        auditTrail.changed("check-facts-of-appeal", APPEAL, id, "version " + number);
    }

    /** This version was read to the family. @throws org.kinbridge.core.problem.StaleVersion if there is a newer one */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void readBack(AppealId id, int number) {
        records.forStep(id).readBack(number, acting.actor());
        auditTrail.changed("read-back-appeal", APPEAL, id, "version " + number);
    }

    /**
     * The family has said yes to exactly this version: number and hash of its file are kept with the approval.
     *
     * @throws org.kinbridge.core.problem.StaleVersion if there is a newer version than the one they heard
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void approvedByFamily(AppealId id, RecordApproval command) {
        var on = command.check(records.today());
        Appeal appeal = records.forStep(id);
        String sha256 = records.text(id, command.number()).pdf().sha256();
        appeal.approve(
                new Approval(command.number(), sha256, command.by(), command.way(), command.language(), on),
                acting.actor());
        auditTrail.changed("approve-appeal", APPEAL, id, "version " + command.number());
    }

    /** The PDF of one version, as it was made when the version was saved. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public StoredFile pdf(AppealId id, int number) {
        auditTrail.read("read-appeal-pdf", APPEAL, id);
        return records.pdf(records.text(id, number));
    }

    private static List<CaseMaterial.Sought> concerned(CaseMaterial material, NewAppeal command) {
        List<CaseMaterial.Sought> concerned = material.sought().stream()
                .filter(sought -> command.tracingRequests().contains(sought.tracingRequest()))
                .toList();
        if (concerned.size() != command.tracingRequests().size()) {
            throw new InvalidInput("tracingRequests", "appeals.error.requests");
        }
        return concerned;
    }

    private AppealRow row(AppealRecords.Listed listed) {
        Appeal appeal = listed.appeal();
        Submission sent = appeal.submission();
        return new AppealRow(
                appeal.id(),
                appeal.concern().caseId(),
                appeal.concern().caseReference(),
                listed.body().name(),
                listed.text().letter().subject(),
                appeal.status(records.today()),
                appeal.changedAt(),
                sent == null ? null : sent.dueOn());
    }

    private AppealView view(Appeal appeal) {
        AppealText text = records.text(appeal.id(), appeal.number());
        return new AppealView(
                appeal.id(),
                appeal.version(),
                appeal.concern().caseId(),
                appeal.concern().caseReference(),
                records.body(appeal.concern().body()).view(),
                appeal.status(records.today()),
                appeal.number(),
                text.letter(),
                text.pdf().sha256(),
                appeal.concern().asks(),
                appeal.concern().tracingRequests(),
                appeal.approval(),
                appeal.submission(),
                appeal.replies(),
                appeal.history());
    }
}
