package org.kinbridge.web.newsroom.contributors;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.contributor.ContributorVersion;
import org.kinbridge.newsletter.contributor.ContributorView;
import org.kinbridge.newsletter.contributor.Contributors;
import org.kinbridge.newsletter.contributor.RealNames;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** The name behind a pseudonym, for a coordinator. What is typed and read here lives as long as one request, in no session. */
@Named
@RequestScoped
public class RealNamePage {

    private final Contributors contributors;
    private final RealNames realNames;
    private final Problems problems;

    private String id = "";
    private int version;
    private String typed = "";
    private String reason = "";
    private List<String> opened = List.of();
    private @Nullable ContributorView view;
    private @Nullable List<ContributorView.Opening> openings;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected RealNamePage() {
        this.contributors = null;
        this.realNames = null;
        this.problems = null;
    }

    @Inject
    RealNamePage(Contributors contributors, RealNames realNames, Problems problems) {
        this.contributors = contributors;
        this.realNames = realNames;
        this.problems = problems;
    }

    /** The address names whom it is about, when a form is sent too; it is needed before Faces reads any field. */
    @PostConstruct
    void open() {
        id = Objects.requireNonNullElse(Faces.getRequestParameter("id"), "");
        if (!Faces.isPostback()) {
            load();
        }
    }

    /** What is seen is what a change refers to; only a coordinator sees it. */
    private void load() {
        problems.attempt(() -> {
            openings = realNames.openings(whom());
            version = view().seen().version();
        });
    }

    /** Shows the name on this answer and on no other. */
    public void openName() {
        problems.attempt(() -> opened = realNames.open(whom(), reason));
        load();
    }

    public @Nullable String keep() {
        if (!problems.attempt(() -> realNames.keep(new ContributorVersion(whom(), version), typed))) {
            return null;
        }
        problems.done("contributors.realName.kept");
        return "/desk/newsroom/contributors/name?faces-redirect=true&id=" + whom();
    }

    private UUID whom() {
        return Ids.of(id);
    }

    private ContributorView view() {
        if (view == null) {
            view = contributors.contributor(whom());
        }
        return view;
    }

    /** The contributor; null if the address names none. */
    public @Nullable ContributorView getView() {
        if (view == null) {
            problems.attempt(this::view);
        }
        return view;
    }

    public List<ContributorView.Opening> getOpenings() {
        if (openings == null) {
            openings = realNames.openings(whom());
        }
        return openings;
    }

    public List<String> getOpened() {
        return opened;
    }

    public String getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(@Nullable String typed) {
        this.typed = Objects.requireNonNullElse(typed, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }
}
