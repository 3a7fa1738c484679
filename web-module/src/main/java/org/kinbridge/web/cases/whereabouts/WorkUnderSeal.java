package org.kinbridge.web.cases.whereabouts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.whereabouts.Relay;
import org.kinbridge.cases.whereabouts.SoughtDecision;
import org.kinbridge.cases.whereabouts.WhereaboutsReports;

/** For the two who have opened a seal: what lies under it, the sought person's decision, and what is relayed. */
@Named
@ViewScoped
public class WorkUnderSeal extends StepsUnderSeal {

    private static final long serialVersionUID = 2L;

    @Inject
    private WhereaboutsReports reports;

    private AnswerForm answer = new AnswerForm();
    private SoughtDecision what = SoughtDecision.ALIVE_ONLY;
    private String toWhom = "";
    private String relayed = "";

    public void answer() {
        act("whereabouts.done.answer", () -> reports.answer(about(), getSeen(), answer.answer()));
    }

    public void relay() {
        act("whereabouts.done.relayed", () -> reports.relay(about(), getSeen(), new Relay(what, toWhom, relayed)));
    }

    @Override
    String page() {
        return "sealed";
    }

    @Override
    void forget() {
        answer = new AnswerForm();
        toWhom = "";
        relayed = "";
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
}
