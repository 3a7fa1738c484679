package org.kinbridge.web.issues.issue;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.issue.Finding;
import org.kinbridge.newsletter.issue.IssueVersion;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.ProofForm;
import org.kinbridge.newsletter.issue.ProofView;
import org.kinbridge.newsletter.issue.Proofs;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** The proofs of an issue, and the making of another. */
@Named
@ViewScoped
public class IssueProofs implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Issues issues;

    @Inject
    private transient Proofs proofs;

    @Inject
    private transient Problems problems;

    private @Nullable UUID id;
    private int version;

    @Nullable
    private transient IssueView view;

    @Nullable
    private transient List<ProofView> made;

    @Nullable
    private transient List<Finding> obstacles;

    @PostConstruct
    void open() {
        problems.attempt(() -> {
            IssueView now = issues.issue(Ids.of(Faces.getRequestParameter("id")));
            id = now.id();
            version = now.version();
            view = now;
        });
    }

    public @Nullable String make() {
        UUID issue = id;
        if (issue == null || !problems.attempt(() -> proofs.make(new IssueVersion(issue, version)))) {
            return null;
        }
        problems.done("proofs.done.made");
        return "/desk/issues/issue/proofs?faces-redirect=true&id=" + issue;
    }

    public @Nullable IssueView getView() {
        if (view == null && id != null) {
            view = issues.issue(id);
        }
        return view;
    }

    public List<ProofView> getMade() {
        if (made == null) {
            made = id == null ? List.of() : proofs.list(id);
        }
        return made;
    }

    /** What keeps a proof from being made. */
    public List<Finding> getObstacles() {
        if (obstacles == null) {
            IssueView now = getView();
            obstacles = now == null || now.stage().isDone() ? List.of() : proofs.obstacles(now.id());
        }
        return obstacles;
    }

    public ProofForm[] getForms() {
        return ProofForm.values();
    }
}
