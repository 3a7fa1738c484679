package org.kinbridge.web.issues.issue;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.issue.CorrectablePiece;
import org.kinbridge.newsletter.issue.Errata;
import org.kinbridge.newsletter.issue.ErratumVersion;
import org.kinbridge.newsletter.issue.ErratumView;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PrepareErratum;
import org.kinbridge.newsletter.rendition.EarlierPrint;
import org.kinbridge.newsletter.rendition.Renditions;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** The corrections of a published issue: preparing, signing and dropping them. */
@Named
@ViewScoped
public class IssueErrata implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Issues issues;

    @Inject
    private transient Errata errata;

    @Inject
    private transient Renditions renditions;

    @Inject
    private transient Problems problems;

    private @Nullable UUID id;
    private String piece = "";
    private String note = "";

    @Nullable
    private transient IssueView view;

    @Nullable
    private transient List<ErratumView> all;

    @Nullable
    private transient List<CorrectablePiece> pieces;

    @PostConstruct
    void open() {
        problems.attempt(() -> {
            view = issues.issue(Ids.of(Faces.getRequestParameter("id")));
            id = view.id();
        });
    }

    public @Nullable String prepare() {
        if (piece.isEmpty()) {
            problems.show(new InvalidInput("piece", "errata.problem.piece"));
            return null;
        }
        String[] chosen = piece.split(" ", 2);
        return step(
                "errata.done.prepared",
                () -> errata.prepare(
                        new PrepareErratum(known(), Language.ofTag(chosen[0]).orElseThrow(), Ids.of(chosen[1]), note)));
    }

    public @Nullable String sign(ErratumVersion seen) {
        return step("errata.done.signed", () -> errata.sign(seen));
    }

    public @Nullable String drop(ErratumVersion seen) {
        return step("errata.done.dropped", () -> errata.drop(seen));
    }

    private @Nullable String step(String done, Runnable step) {
        if (!problems.attempt(step)) {
            all = null;
            pieces = null;
            return null;
        }
        problems.done(done);
        return "/desk/issues/issue/errata?faces-redirect=true&id=" + known();
    }

    private UUID known() {
        return Objects.requireNonNull(id);
    }

    public @Nullable IssueView getView() {
        if (view == null && id != null) {
            view = issues.issue(id);
        }
        return view;
    }

    public List<ErratumView> getAll() {
        if (all == null) {
            all = id == null ? List.of() : errata.list(id);
        }
        return all;
    }

    /** The pieces that can be corrected. */
    public List<CorrectablePiece> getPieces() {
        if (pieces == null) {
            pieces = id == null ? List.of() : errata.correctable(id);
        }
        return pieces;
    }

    /** The print editions of before. */
    public List<EarlierPrint> getEarlier() {
        IssueView now = getView();
        return now == null ? List.of() : renditions.earlierPrints(now.number().value());
    }

    public String getPiece() {
        return piece;
    }

    public void setPiece(@Nullable String piece) {
        this.piece = Objects.requireNonNullElse(piece, "");
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = Objects.requireNonNullElse(note, "");
    }
}
