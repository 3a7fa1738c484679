package org.kinbridge.cases.appeal;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.consent.Consents;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditTrail;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.core.storage.StoredFile;

/** What happens to an appeal after the family has approved it: sending, answers, asking again, the end. */
@Boundary
public class Correspondence {

    private static final String APPEAL = "appeal";

    private final AppealRecords records;
    private final AuditTrail auditTrail;
    private final Acting acting;
    private final Consents consents;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Correspondence() {
        this.records = null;
        this.auditTrail = null;
        this.acting = null;
        this.consents = null;
    }

    @Inject
    Correspondence(AppealRecords records, AuditTrail auditTrail, Acting acting, Consents consents) {
        this.records = records;
        this.auditTrail = auditTrail;
        this.acting = acting;
        this.consents = consents;
    }

    /**
     * The file to send. Its bytes are hashed again here: they are those that the family approved, or there is none.
     *
     * @throws Refused if there is no approval for the current version, or the stored file is not the approved one
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public StoredFile approvedFile(AppealId id) {
        Appeal appeal = records.find(id);
        StoredFile file = approved(appeal);
        auditTrail.read("take-approved-file", APPEAL, id);
        return file;
    }

    /**
     * Records that the approved letter was sent.
     *
     * @throws InvalidInput if a particular is missing or impossible
     * @throws Refused      if it is not approved, not what was approved, or the body may not get it (rule 4)
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void sent(AppealId id, RecordSending command) {
        LocalDate on = command.check(records.today());
        Appeal appeal = records.forStep(id);
        Body body = records.body(appeal.concern().body());
        body.refuseIfDeniedByDefault();
        requireConsent(appeal, body);
        LocalDate due = command.dueOn() == null ? body.due(on) : command.dueOn();
        Submission submission = new Submission(
                command.channel(),
                command.recipient(),
                command.reference(),
                command.proof(),
                on,
                due,
                FileStore.sha256(approved(appeal).content()));
        appeal.send(submission, acting.actor());
        auditTrail.changed("send-appeal", APPEAL, id, command.channel().name());
    }

    /** Records what came back. @throws InvalidInput if a particular is missing or impossible */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void replied(AppealId id, RecordReply command) {
        LocalDate on = command.check(records.today());
        Appeal appeal = records.forStep(id);
        Submission submission = appeal.submission();
        if (submission != null && on.isBefore(submission.on())) {
            throw new InvalidInput("receivedOn", "appeals.error.beforeSending");
        }
        appeal.reply(new Reply(on, command.outcome(), command.summary(), command.familyToldOn()), acting.actor());
        auditTrail.changed("record-reply", APPEAL, id, command.outcome().name());
    }

    /** The family has been told of a reply. @param place of the reply among the replies, from 0 */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void familyTold(AppealId id, int place, @Nullable LocalDate on) {
        if (on == null || on.isAfter(records.today())) {
            throw new InvalidInput("toldOn", "appeals.error.day");
        }
        records.forStep(id).familyTold(place, on);
        auditTrail.changed("tell-family-of-reply", APPEAL, id);
    }

    /** Asked again; a reply is due after the body's usual time, counted from today. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void followedUp(AppealId id) {
        Appeal appeal = records.forStep(id);
        Body body = records.body(appeal.concern().body());
        body.refuseIfDeniedByDefault();
        requireConsent(appeal, body);
        appeal.followUp(body.due(records.today()), acting.actor());
        auditTrail.changed("follow-up-appeal", APPEAL, id);
    }

    /** Nothing more is expected. */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public void ended(AppealId id) {
        records.forStep(id).end(acting.actor());
        auditTrail.changed("end-appeal", APPEAL, id);
    }

    /**
     * The family has taken back its consent.
     *
     * @return a notice to the recipient, to be sent by hand; empty if nothing had been sent
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public String withdrawn(AppealId id) {
        Appeal appeal = records.forStep(id);
        appeal.withdraw(acting.actor());
        auditTrail.changed("withdraw-appeal", APPEAL, id);
        return notice(appeal);
    }

    /**
     * The notice to the recipient of a letter that was withdrawn after it had been sent, whether by itself or because a
     * consent was taken back.
     *
     * @return empty if it was not withdrawn, or had not been sent
     */
    @AllowedTo({Role.CASEWORKER, Role.COORDINATOR})
    public String notice(AppealId id) {
        Appeal appeal = records.find(id);
        auditTrail.read("read-withdrawal-notice", APPEAL, id);
        return appeal.status(records.today()) == AppealStatus.WITHDRAWN ? notice(appeal) : "";
    }

    private String notice(Appeal appeal) {
        Submission submission = appeal.submission();
        return submission == null
                ? ""
                : WithdrawalNotice.text(
                        records.text(appeal.id(), appeal.number()).letter(), submission);
    }

    /** Nothing goes to a class of bodies for which the family has taken its consent back. */
    private void requireConsent(Appeal appeal, Body body) {
        consents.requireNotTakenBack(new CaseId(appeal.concern().caseId()), body.recipient());
    }

    private StoredFile approved(Appeal appeal) {
        Approval approval = appeal.approval();
        if (approval == null) {
            throw new Refused("appeals.refused.notApproved");
        }
        StoredFile file = records.pdf(records.text(appeal.id(), approval.number()));
        if (!FileStore.sha256(file.content()).equals(approval.sha256())) {
            throw new Refused("appeals.refused.notWhatWasApproved");
        }
        return file;
    }
}
