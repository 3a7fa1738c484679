package org.kinbridge.cases.appeal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;

/** A letter to a body on its way: which version counts, what the family said to it, when it went, what came back. */
@Entity
@Table(schema = "cases", name = "appeal")
class Appeal {

    @Id
    private UUID id;

    @Version
    private int version;

    @Embedded
    private Concern concern;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AppealStatus status = AppealStatus.DRAFT;

    @Column(name = "current_number", nullable = false)
    private int number = 1;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "approval_number"))
    @AttributeOverride(name = "sha256", column = @Column(name = "approval_sha256"))
    @AttributeOverride(name = "by", column = @Column(name = "approval_by"))
    @AttributeOverride(name = "way", column = @Column(name = "approval_way"))
    @AttributeOverride(name = "language", column = @Column(name = "approval_language"))
    @AttributeOverride(name = "on", column = @Column(name = "approval_on"))
    private @Nullable Approval approval;

    @Embedded
    @AttributeOverride(name = "channel", column = @Column(name = "sent_channel"))
    @AttributeOverride(name = "recipient", column = @Column(name = "sent_recipient"))
    @AttributeOverride(name = "reference", column = @Column(name = "sent_reference"))
    @AttributeOverride(name = "proof", column = @Column(name = "sent_proof"))
    @AttributeOverride(name = "on", column = @Column(name = "sent_on"))
    @AttributeOverride(name = "dueOn", column = @Column(name = "sent_due_on"))
    @AttributeOverride(name = "sha256", column = @Column(name = "sent_sha256"))
    private @Nullable Submission submission;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(schema = "cases", name = "appeal_reply", joinColumns = @JoinColumn(name = "appeal_id"))
    @AttributeOverride(name = "receivedOn", column = @Column(name = "received_on"))
    @AttributeOverride(name = "familyToldOn", column = @Column(name = "family_told_on"))
    @OrderColumn(name = "place")
    private List<Reply> replies = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "cases", name = "appeal_step", joinColumns = @JoinColumn(name = "appeal_id"))
    @AttributeOverride(name = "by", column = @Column(name = "actor"))
    @OrderColumn(name = "place")
    private List<Step> history = new ArrayList<>();

    @SuppressWarnings("NullAway") // for Hibernate
    protected Appeal() {}

    Appeal(NewAppeal command, BodyId body, String caseReference, Actor actor) {
        this.id = UUID.randomUUID();
        this.concern = new Concern(command, body, caseReference);
        this.changedAt = actor.at();
        history.add(new Step(actor.at(), status, number, actor.name()));
    }

    /** Who does something, and when. */
    record Actor(String name, Instant at) {}

    /** The text was changed: whatever was said about the version before does not hold for the new one. */
    int rewrite(Actor actor) {
        if (!status.editable()) {
            throw new Refused("appeals.refused.notEditable");
        }
        number++;
        approval = null;
        enter(AppealStatus.DRAFT, actor);
        return number;
    }

    void checkFacts(int numberSeen, Actor actor) {
        sameText(numberSeen);
        become(AppealStatus.FACTS_CHECKED, actor);
    }

    void readBack(int numberRead, Actor actor) {
        sameText(numberRead);
        become(AppealStatus.READ_BACK, actor);
    }

    void approve(Approval given, Actor actor) {
        sameText(given.number());
        become(AppealStatus.APPROVED_BY_FAMILY, actor);
        approval = given;
    }

    /** What is sent is byte for byte what the family approved: the hash of the stored file must be the approved one. */
    void send(Submission sent, Actor actor) {
        if (status != AppealStatus.APPROVED_BY_FAMILY || approval == null) {
            throw new Refused("appeals.refused.notApproved");
        }
        if (approval.number() != number || !approval.sha256().equals(sent.sha256())) {
            throw new Refused("appeals.refused.notWhatWasApproved");
        }
        become(AppealStatus.SENT, actor);
        submission = sent;
    }

    void reply(Reply came, Actor actor) {
        AppealStatus next = came.outcome().leadsTo();
        boolean onlyAcknowledgesAgain = next == AppealStatus.ACKNOWLEDGED && status == AppealStatus.REPLIED;
        become(onlyAcknowledgesAgain ? AppealStatus.REPLIED : next, actor);
        replies.add(came);
    }

    void familyTold(int place, LocalDate on) {
        if (place < 0 || place >= replies.size()) {
            throw new Refused("appeals.refused.noSuchReply");
        }
        replies.set(place, replies.get(place).toldOn(on));
    }

    /** Asked again; the wait begins anew. */
    void followUp(LocalDate dueOn, Actor actor) {
        become(AppealStatus.FOLLOWED_UP, actor);
        if (submission != null) {
            submission = submission.waitingUntil(dueOn);
        }
    }

    void end(Actor actor) {
        become(AppealStatus.ENDED, actor);
    }

    void withdraw(Actor actor) {
        become(AppealStatus.WITHDRAWN, actor);
    }

    private void sameText(int numberSeen) {
        if (numberSeen != number) {
            throw new StaleVersion();
        }
    }

    private void become(AppealStatus next, Actor actor) {
        if (!status.mayBecome(next)) {
            throw new Refused("appeals.refused.step");
        }
        enter(next, actor);
    }

    private void enter(AppealStatus next, Actor actor) {
        status = next;
        changedAt = actor.at();
        history.add(new Step(actor.at(), next, number, actor.name()));
    }

    /** Where it stands on a day: a reply that should have come by then makes it overdue. */
    AppealStatus status(LocalDate today) {
        boolean late =
                status.waits() && submission != null && submission.dueOn().isBefore(today);
        return late ? AppealStatus.OVERDUE : status;
    }

    AppealId id() {
        return new AppealId(id);
    }

    int version() {
        return version;
    }

    Concern concern() {
        return concern;
    }

    int number() {
        return number;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Nullable
    Approval approval() {
        return approval;
    }

    @Nullable
    Submission submission() {
        return submission;
    }

    List<Reply> replies() {
        return List.copyOf(replies);
    }

    List<Step> history() {
        return List.copyOf(history);
    }
}
