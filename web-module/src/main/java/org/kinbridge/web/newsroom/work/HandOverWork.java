package org.kinbridge.web.newsroom.work;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Colleague;
import org.kinbridge.newsletter.article.HandOver;
import org.kinbridge.newsletter.article.SetDeadline;
import org.kinbridge.newsletter.article.TurnSheet;
import org.kinbridge.newsletter.article.VersionStep;
import org.kinbridge.newsletter.article.Workflow;
import org.kinbridge.web.appeals.Days;
import org.kinbridge.web.support.Problems;

/** Whose turn it is with a language version: hands it over, sets the deadline, shows how it came there. */
@Named
@ViewScoped
public class HandOverWork extends AboutPiece {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Workflow workflow;

    @Inject
    private transient Problems problems;

    @Inject
    private transient Days days;

    private String step = "";
    private int seen;
    private @Nullable LocalDate dueBefore;
    private String to = "";
    private String note = "";
    private String due = "";

    @Nullable
    private transient TurnSheet sheet;

    /** @throws NotFound if the address names no version; AccessDenied if it is somebody else's */
    public void load() {
        TurnSheet now = getSheet();
        seen = now.standing().given().number();
        dueBefore = now.standing().due();
        due = days.say(dueBefore);
        to = suggested(now);
    }

    public TurnSheet getSheet() {
        if (sheet == null) {
            sheet = workflow.sheet(work(), getSpoken());
        }
        return sheet;
    }

    /** The steps that may be taken now, in the order of the life cycle. */
    public List<VersionStep> getSteps() {
        return Arrays.stream(VersionStep.values())
                .filter(getSheet().steps()::contains)
                .toList();
    }

    /** The step that the page is about: the one in the address, or the next. Null if nothing is to be done. */
    public @Nullable VersionStep getChosen() {
        List<VersionStep> steps = getSteps();
        return steps.stream()
                .filter(offered -> offered.name().equals(step))
                .findFirst()
                .orElse(steps.isEmpty() ? null : steps.get(0));
    }

    public List<Colleague> getReceivers() {
        VersionStep chosen = getChosen();
        return chosen == null ? List.of() : workflow.receivers(work(), getSpoken(), chosen);
    }

    /** Whoever wrote it is asked for changes; where there is only one, it is that one. */
    private String suggested(TurnSheet now) {
        List<Colleague> receivers = getReceivers();
        boolean changes = getChosen() == VersionStep.REQUEST_CHANGES;
        return receivers.stream()
                .filter(one -> receivers.size() == 1
                        || (changes && one.id().value().equals(now.standing().writtenBy())))
                .findFirst()
                .map(one -> one.id().toString())
                .orElse("");
    }

    public @Nullable String handOver() {
        VersionStep chosen = getChosen();
        if (chosen == null) {
            return address();
        }
        AccountId receiver = to.isBlank() ? null : new AccountId(UUID.fromString(to));
        boolean done = problems.attempt(
                () -> workflow.handOver(new HandOver(work(), getSpoken(), seen, chosen, receiver, note)));
        if (done) {
            problems.done("newsroom.step.done." + chosen.name());
        }
        return done ? whereItIsSeen() : null;
    }

    public @Nullable String setDeadline() {
        boolean done = problems.attempt(
                () -> workflow.setDeadline(new SetDeadline(work(), getSpoken(), dueBefore, days.read(due, "due"))));
        if (done) {
            problems.done(due.isBlank() ? "workflow.deadline.gone" : "workflow.deadline.set");
        }
        return done ? address() : null;
    }

    /** Who gives a piece away that is not theirs has seen the last of it. */
    private String whereItIsSeen() {
        try {
            workflow.sheet(work(), getSpoken());
            return address();
        } catch (AccessDenied given) {
            return "/desk/newsroom?faces-redirect=true";
        }
    }

    private String address() {
        return addressOf("handover");
    }

    public String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = Objects.requireNonNullElse(step, "");
    }

    public String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = Objects.requireNonNullElse(to, "");
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getDue() {
        return due;
    }

    public void setDue(String due) {
        this.due = due;
    }
}
