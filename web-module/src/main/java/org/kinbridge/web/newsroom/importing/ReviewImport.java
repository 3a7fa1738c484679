package org.kinbridge.web.newsroom.importing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.newsletter.importing.Correction;
import org.kinbridge.newsletter.importing.ImportId;
import org.kinbridge.newsletter.importing.ImportProgress;
import org.kinbridge.newsletter.importing.ImportRow;
import org.kinbridge.newsletter.importing.ImportStatus;
import org.kinbridge.newsletter.importing.Importing;
import org.kinbridge.newsletter.importing.ReviewView;
import org.kinbridge.newsletter.importing.ReviewView.PartView;
import org.kinbridge.newsletter.importing.Reviewing;
import org.kinbridge.web.support.Problems;
import org.kinbridge.web.support.PublicationNames;
import org.omnifaces.util.Faces;

/** The review of one import: how far it has come, its draft, and the steps made in it. */
@Named
@ViewScoped
public class ReviewImport implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REFRESH_SECONDS = 1;

    @Inject
    private transient Importing importing;

    @Inject
    private transient Reviewing reviewing;

    @Inject
    private transient PublicationNames names;

    @Inject
    private transient Problems problems;

    private @Nullable UUID id;
    private int from = 1;
    private long version;
    private IssueForm issue = new IssueForm();
    private transient @Nullable ReviewView view;
    private transient @Nullable ImportRow row;

    @PostConstruct
    void open() {
        problems.attempt(() -> {
            id = ImportAddress.idOf(Faces.getRequestParameter("id")).value();
            from = lineOf(Faces.getRequestParameter("from"));
            load();
        });
    }

    private static int lineOf(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,8}") ? Math.max(1, Integer.parseInt(typed)) : 1;
    }

    private void load() {
        row = importing.row(importId());
        if (row.status() == ImportStatus.ANALYSING) {
            Faces.getResponse().setHeader("Refresh", String.valueOf(REFRESH_SECONDS));
        }
        if (isReadable()) {
            ReviewView loaded = reviewing.review(importId(), from);
            view = loaded;
            version = loaded.version();
            issue = new IssueForm(loaded.masthead());
        }
    }

    /** The draft as it was when the page was opened or last changed; null when there is none to see. */
    public @Nullable ReviewView getView() {
        if (view == null && isReadable()) {
            view = reviewing.review(importId(), from);
        }
        return view;
    }

    private boolean isReadable() {
        ImportStatus status = getStatus();
        return status == ImportStatus.IN_REVIEW || status == ImportStatus.ACCEPTED;
    }

    public @Nullable ImportStatus getStatus() {
        if (row == null && id != null) {
            row = importing.row(importId());
        }
        return row == null ? null : row.status();
    }

    public @Nullable ImportRow getRow() {
        return row;
    }

    public ImportProgress getProgress() {
        return importing.progress(importId());
    }

    public List<PartView> getParts() {
        ReviewView shown = getView();
        return shown == null ? List.of() : shown.parts();
    }

    /** The id of the part before a part. */
    int before(PartView part) {
        List<PartView> parts = getParts();
        int at = parts.indexOf(part);
        if (at <= 0) {
            throw new Refused("importing.notPossible.NOTHING_BEFORE");
        }
        return parts.get(at - 1).id();
    }

    public boolean isOpen() {
        return getStatus() == ImportStatus.IN_REVIEW;
    }

    // ---- the steps: each leads back to the place it was made at

    public void nameIssue() {
        change(at -> reviewing.correct(at.id(), at.version(), issue.correction(names), at.from()), "");
    }

    public void undo() {
        change(at -> reviewing.undo(at.id(), at.version(), at.from()), "");
    }

    public void redo() {
        change(at -> reviewing.redo(at.id(), at.version(), at.from()), "");
    }

    /** Takes up an analysis that broke off. */
    public void retry() {
        change(at -> importing.retry(at.id()), "");
    }

    void correct(Correction correction, int part) {
        change(at -> reviewing.correct(at.id(), at.version(), correction, at.from()), "part-" + part);
    }

    /** Makes a step and shows the page anew, from its element with the id {@code anchor}, if that is not empty. */
    void change(Step step, String anchor) {
        if (problems.attempt(() -> step.make(at()))) {
            ImportAddress.showReview(importId(), "&from=" + from + (anchor.isEmpty() ? "" : "#" + anchor));
        }
    }

    /** Something that is done to the import as it is shown. */
    @FunctionalInterface
    interface Step {
        void make(Shown at);
    }

    /** The import that is shown: its version, and the first line of the window. */
    record Shown(ImportId id, long version, int from) {}

    Shown at() {
        return new Shown(importId(), version, from);
    }

    private ImportId importId() {
        return new ImportId(Objects.requireNonNull(id));
    }

    // ---- for the page

    /** The key of the text that names what was lost. */
    public String lostKey(ReviewView.LostView lost) {
        return "importing.lost." + lost.kind().name();
    }

    public IssueForm getIssue() {
        return issue;
    }

    public @Nullable UUID getId() {
        return id;
    }
}
