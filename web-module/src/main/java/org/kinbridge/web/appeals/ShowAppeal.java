package org.kinbridge.web.appeals;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.appeal.AppealId;
import org.kinbridge.cases.appeal.AppealStatus;
import org.kinbridge.cases.appeal.AppealView;
import org.kinbridge.cases.appeal.Appeals;
import org.kinbridge.cases.appeal.Correspondence;
import org.kinbridge.cases.clearance.ClearanceId;
import org.kinbridge.cases.clearance.ClearanceRow;
import org.kinbridge.cases.clearance.ClearanceStatus;
import org.kinbridge.cases.clearance.Clearances;
import org.kinbridge.web.support.Problems;

/** One appeal: what it says, where it stands, and the one thing to do next. */
@Named
@ViewScoped
public class ShowAppeal implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Appeals appeals;

    @Inject
    private Correspondence correspondence;

    @Inject
    private Clearances clearances;

    @Inject
    private Days days;

    @Inject
    private Problems problems;

    private String id = "";
    private transient @Nullable AppealView view;
    private transient List<ClearanceRow> clearanceRows = List.of();
    private StepForm form = new StepForm();
    private String notice = "";

    public void load() {
        problems.attempt(() -> {
            view = appeals.view(appealId());
            clearanceRows = clearances.ofAppeal(appealId());
            notice = view.status() == AppealStatus.WITHDRAWN ? correspondence.notice(appealId()) : "";
            form = new StepForm();
            form.startOn(days.today(), view);
        });
    }

    public void factsChecked() {
        step("appeals.done.factsChecked", () -> appeals.factsChecked(appealId(), form.getNumber()));
    }

    public void readBack() {
        step("appeals.done.readBack", () -> appeals.readBack(appealId(), form.getNumber()));
    }

    public void approved() {
        step("appeals.done.approved", () -> appeals.approvedByFamily(appealId(), form.approval(days)));
    }

    public void sent() {
        step("appeals.done.sent", () -> correspondence.sent(appealId(), form.sending(days)));
    }

    public void replied() {
        step("appeals.done.replied", () -> correspondence.replied(appealId(), form.reply(days)));
    }

    public void familyTold(int place) {
        step(
                "appeals.done.told",
                () -> correspondence.familyTold(appealId(), place, days.read(form.getToldOn(), "toldOn")));
    }

    public void followedUp() {
        step("appeals.done.followedUp", () -> correspondence.followedUp(appealId()));
    }

    public void ended() {
        step("appeals.done.ended", () -> correspondence.ended(appealId()));
    }

    public void withdrawn() {
        step("appeals.done.withdrawn", () -> correspondence.withdrawn(appealId()));
    }

    /** Asks that the letter may be printed, and shows what the scan has found. */
    public void askForClearance() {
        problems.attempt(() -> {
            ClearanceId clearance = clearances.ask(appealId());
            problems.done("clearance.done.asked");
            AppealAddress.show(clearance);
        });
    }

    private void step(String done, Runnable useCase) {
        if (problems.attempt(useCase)) {
            problems.done(done);
            AppealAddress.show(appealId());
        }
    }

    private AppealId appealId() {
        return AppealAddress.appeal(id);
    }

    /** Whether a clearance is under way or given: then it is shown, not asked for again. */
    public boolean isClearanceThere() {
        return getClearances().stream().anyMatch(row -> row.status() != ClearanceStatus.RETRACTED);
    }

    public @Nullable AppealView getView() {
        if (view == null && !id.isEmpty()) {
            problems.attempt(() -> view = appeals.view(appealId()));
        }
        return view;
    }

    public List<ClearanceRow> getClearances() {
        if (clearanceRows == null) {
            clearanceRows = clearances.ofAppeal(appealId());
        }
        return clearanceRows;
    }

    public StepForm getForm() {
        return form;
    }

    public String getNotice() {
        return notice;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
