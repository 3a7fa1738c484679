package org.kinbridge.web.appeals;

import java.io.Serializable;
import java.time.LocalDate;
import org.kinbridge.cases.appeal.AppealView;
import org.kinbridge.cases.appeal.ApprovalWay;
import org.kinbridge.cases.appeal.Channel;
import org.kinbridge.cases.appeal.RecordApproval;
import org.kinbridge.cases.appeal.RecordReply;
import org.kinbridge.cases.appeal.RecordSending;
import org.kinbridge.cases.appeal.ReplyOutcome;
import org.kinbridge.core.text.Language;

/** What is typed to take the next step with an appeal. */
public class StepForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private int number;
    private String by = "";
    private ApprovalWay way = ApprovalWay.READ_BACK_BY_TELEPHONE;
    private Language language = Language.EN;
    private String on = "";
    private Channel channel = Channel.EMAIL;
    private String recipient = "";
    private String reference = "";
    private String proof = "";
    private String dueOn = "";
    private String receivedOn = "";
    private ReplyOutcome outcome = ReplyOutcome.ANSWER_GIVEN;
    private String summary = "";
    private String familyToldOn = "";
    private String toldOn = "";

    /** Fills in what is most likely, to be changed where it is not so. */
    void startOn(String today, AppealView view) {
        number = view.number();
        language = view.letter().language();
        on = today;
        receivedOn = today;
        toldOn = today;
        recipient = view.body().name();
    }

    RecordApproval approval(Days days) {
        return new RecordApproval(number, by, way, language, days.read(on, "on"));
    }

    RecordSending sending(Days days) {
        LocalDate due = days.read(dueOn, "dueOn");
        return new RecordSending(channel, recipient, reference, proof, days.read(on, "sentOn"), due);
    }

    RecordReply reply(Days days) {
        LocalDate told = days.read(familyToldOn, "familyToldOn");
        return new RecordReply(days.read(receivedOn, "receivedOn"), outcome, summary, told);
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }

    public String getBy() {
        return by;
    }

    public void setBy(String by) {
        this.by = by;
    }

    public ApprovalWay getWay() {
        return way;
    }

    public void setWay(ApprovalWay way) {
        this.way = way;
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public Channel getChannel() {
        return channel;
    }

    public void setChannel(Channel channel) {
        this.channel = channel;
    }

    public String getRecipient() {
        return recipient;
    }

    public void setRecipient(String recipient) {
        this.recipient = recipient;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(String proof) {
        this.proof = proof;
    }

    public String getDueOn() {
        return dueOn;
    }

    public void setDueOn(String dueOn) {
        this.dueOn = dueOn;
    }

    public String getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(String receivedOn) {
        this.receivedOn = receivedOn;
    }

    public ReplyOutcome getOutcome() {
        return outcome;
    }

    public void setOutcome(ReplyOutcome outcome) {
        this.outcome = outcome;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    public String getFamilyToldOn() {
        return familyToldOn;
    }

    public void setFamilyToldOn(String familyToldOn) {
        this.familyToldOn = familyToldOn;
    }

    public String getToldOn() {
        return toldOn;
    }

    public void setToldOn(String toldOn) {
        this.toldOn = toldOn;
    }
}
