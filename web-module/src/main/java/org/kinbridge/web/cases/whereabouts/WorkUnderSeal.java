package org.kinbridge.web.cases.whereabouts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.whereabouts.Relay;
import org.kinbridge.cases.whereabouts.SealedView;
import org.kinbridge.cases.whereabouts.SoughtDecision;
import org.kinbridge.cases.whereabouts.SoughtInCase;
import org.kinbridge.cases.whereabouts.WhereaboutsReports;
import org.kinbridge.web.cases.CaseAddress;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** For the two who have opened a seal: what lies under it, the sought person's decision, and what is relayed. */
@Named
@ViewScoped
public class WorkUnderSeal implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CaseFiles cases;

    @Inject
    private WhereaboutsReports reports;

    @Inject
    private UnderSeal underSeal;

    @Inject
    private Problems problems;

    private String file = "";
    private String sought = "";
    private int seen;
    private @Nullable SoughtPeople people;
    private AnswerForm answer = new AnswerForm();
    private SoughtDecision what = SoughtDecision.ALIVE_ONLY;
    private String toWhom = "";
    private String relayed = "";

    public void load() {
        problems.attempt(() -> {
            SoughtPeople known = new SoughtPeople(cases.view(CaseAddress.idOf(file)));
            known.chosen(sought);
            people = known;
        });
        remember();
    }

    /** What is on the screen from now on; another's step after that is noticed. */
    private void remember() {
        underSeal.forget();
        SealedView shown = getView();
        seen = shown == null ? 0 : shown.seen();
    }

    private SoughtInCase about() {
        return Objects.requireNonNull(people).chosen(sought);
    }

    public void answer() {
        act("whereabouts.done.answer", () -> reports.answer(about(), seen, answer.answer()));
    }

    public void relay() {
        act("whereabouts.done.relayed", () -> reports.relay(about(), seen, new Relay(what, toWhom, relayed)));
    }

    private void act(String done, Runnable step) {
        if (problems.attempt(step)) {
            answer = new AnswerForm();
            toWhom = "";
            relayed = "";
            problems.done(done);
            Faces.redirect(Faces.getRequestContextPath() + "/desk/cases/whereabouts/sealed?file="
                    + CaseAddress.idOf(file) + "&sought=" + about().request());
        } else {
            remember();
        }
    }

    /** Null if the seal is not open for the reader. */
    public @Nullable SealedView getView() {
        return people == null ? null : underSeal.view(about());
    }

    public String getName() {
        return people == null ? "" : people.name(sought);
    }

    public AnswerForm getAnswer() {
        return answer;
    }

    public SoughtDecision getWhat() {
        return what;
    }

    public void setWhat(@Nullable SoughtDecision what) {
        this.what = Objects.requireNonNullElse(what, SoughtDecision.ALIVE_ONLY);
    }

    public String getToWhom() {
        return toWhom;
    }

    public void setToWhom(@Nullable String toWhom) {
        this.toWhom = Objects.requireNonNullElse(toWhom, "");
    }

    public String getRelayed() {
        return relayed;
    }

    public void setRelayed(@Nullable String relayed) {
        this.relayed = Objects.requireNonNullElse(relayed, "");
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = file;
    }

    public String getSought() {
        return sought;
    }

    public void setSought(@Nullable String sought) {
        this.sought = Objects.requireNonNullElse(sought, "");
    }
}
