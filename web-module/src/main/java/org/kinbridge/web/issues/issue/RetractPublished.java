package org.kinbridge.web.issues.issue;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.issue.BeyondRecall;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PublicPlace;
import org.kinbridge.newsletter.issue.RetractPiece;
import org.kinbridge.newsletter.issue.RetractableWork;
import org.kinbridge.newsletter.issue.RetractedView;
import org.kinbridge.newsletter.issue.Retractions;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** Takes a published piece down: first it is shown where it stands and what cannot be called back, then the reason is asked. */
@Named
@ViewScoped
public class RetractPublished implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Issues issues;

    @Inject
    private transient Retractions retractions;

    @Inject
    private transient Problems problems;

    private @Nullable UUID id;
    private String chosen = "";
    private final ArrayList<ReasonForm> reasons = new ArrayList<>();

    @Nullable
    private transient IssueView view;

    @Nullable
    private transient List<PublicPlace> places;

    @Nullable
    private transient List<RetractedView> gone;

    @PostConstruct
    void open() {
        problems.attempt(() -> {
            view = issues.issue(Ids.of(Faces.getRequestParameter("id")));
            id = view.id();
        });
    }

    /** Shows where the chosen piece stands, and asks for the reasons. */
    public void choose() {
        reasons.clear();
        places = null;
        if (chosen.isEmpty()) {
            problems.show(new InvalidInput("work", "retract.problem.choose"));
        } else {
            getPlaces().stream()
                    .map(PublicPlace::edition)
                    .distinct()
                    .sorted()
                    .map(ReasonForm::new)
                    .forEach(reasons::add);
        }
    }

    public @Nullable String retract() {
        Map<Language, String> said = new EnumMap<>(Language.class);
        reasons.forEach(reason -> said.put(reason.getLanguage(), reason.getWords()));
        if (!problems.attempt(() -> retractions.retract(new RetractPiece(Ids.of(chosen), said)))) {
            return null;
        }
        problems.done("retract.done");
        return "/desk/issues/issue/retract?faces-redirect=true&id=" + id;
    }

    public @Nullable IssueView getView() {
        if (view == null && id != null) {
            view = issues.issue(id);
        }
        return view;
    }

    public List<RetractableWork> getWorks() {
        return id == null ? List.of() : retractions.retractable(id);
    }

    public List<PublicPlace> getPlaces() {
        if (places == null) {
            places = chosen.isEmpty() ? List.of() : retractions.places(Ids.of(chosen));
        }
        return places;
    }

    /** What of the chosen piece cannot be called back. */
    public List<BeyondRecall> getBeyondRecall() {
        return chosen.isEmpty() ? List.of() : retractions.beyondRecall(Ids.of(chosen));
    }

    /** What was taken down before. */
    public List<RetractedView> getGone() {
        if (gone == null) {
            gone = id == null ? List.of() : retractions.list(id);
        }
        return gone;
    }

    public List<ReasonForm> getReasons() {
        return reasons;
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(@Nullable String chosen) {
        this.chosen = Objects.requireNonNullElse(chosen, "");
    }
}
