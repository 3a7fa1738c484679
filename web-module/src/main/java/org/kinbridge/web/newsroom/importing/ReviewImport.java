package org.kinbridge.web.newsroom.importing;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.newsletter.importing.ContactDecision;
import org.kinbridge.newsletter.importing.Correction;
import org.kinbridge.newsletter.importing.ImportId;
import org.kinbridge.newsletter.importing.ImportProgress;
import org.kinbridge.newsletter.importing.ImportRow;
import org.kinbridge.newsletter.importing.ImportStatus;
import org.kinbridge.newsletter.importing.Importing;
import org.kinbridge.newsletter.importing.ReviewView;
import org.kinbridge.newsletter.importing.ReviewView.ContactItem;
import org.kinbridge.newsletter.importing.ReviewView.PartView;
import org.kinbridge.newsletter.importing.SegmentKind;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** The review of one import: the parts beside their lines, what is to decide, and acceptance. */
@Named
@ViewScoped
public class ReviewImport implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int REFRESH_SECONDS = 1;

    @Inject
    private transient Importing importing;

    @Inject
    private transient Problems problems;

    private @Nullable UUID id;
    private int from = 1;
    private long version;
    private final Map<Integer, PartForm> forms = new HashMap<>();
    private final Map<String, String> reasons = new HashMap<>();
    private IssueForm issue = new IssueForm();
    private transient @Nullable ReviewView view;
    private transient @Nullable ImportRow row;

    @PostConstruct
    void open() {
        try {
            id = UUID.fromString(Objects.requireNonNullElse(Faces.getRequestParameter("id"), ""));
        } catch (IllegalArgumentException notAnId) {
            problems.show(new NotFound());
            return;
        }
        from = lineOf(Faces.getRequestParameter("from"));
        problems.attempt(this::load);
    }

    private static int lineOf(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,8}") ? Math.max(1, Integer.parseInt(typed)) : 1;
    }

    private void load() {
        row = importing.row(importId());
        ImportStatus status = row.status();
        if (status == ImportStatus.ANALYSING) {
            Faces.getResponse().setHeader("Refresh", String.valueOf(REFRESH_SECONDS));
        }
        if (status == ImportStatus.IN_REVIEW || status == ImportStatus.ACCEPTED) {
            ReviewView loaded = importing.review(importId(), from);
            view = loaded;
            version = loaded.version();
            issue = new IssueForm(loaded.masthead());
            loaded.parts().forEach(part -> forms.put(part.id(), new PartForm(part)));
        }
    }

    private ImportId importId() {
        return new ImportId(Objects.requireNonNull(id));
    }

    /** The draft as it was when the page was opened or last changed; null when there is none to see. */
    public @Nullable ReviewView getView() {
        if (view == null && isReadable()) {
            view = importing.review(importId(), from);
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

    public boolean isOpen() {
        return getStatus() == ImportStatus.IN_REVIEW;
    }

    public PartForm form(int part) {
        return forms.computeIfAbsent(part, missing -> getParts().stream()
                .filter(known -> known.id() == part)
                .findFirst()
                .map(PartForm::new)
                .orElseThrow(NotFound::new));
    }

    // ---- corrections: each leads back to the part it was made at

    public void moveUp(int part) {
        correct(new Correction.MoveStart(part, form(part).firstLine() - 2), part);
    }

    public void moveDown(int part) {
        correct(new Correction.MoveStart(part, form(part).firstLine()), part);
    }

    public void join(int part) {
        correct(new Correction.Join(part), part);
    }

    public void assign(int part) {
        correct(form(part).assignment(), part);
    }

    public void changeKind(int part) {
        correct(new Correction.ChangeKind(part, form(part).getKind()), part);
    }

    public void describe(int part) {
        correct(form(part).description(), part);
    }

    public void nameIssue() {
        change(() -> importing.correct(importId(), version, issue.correction(), from), "");
    }

    public void mask(ContactItem item) {
        change(
                () -> importing.correct(
                        importId(), version, new Correction.DecideContact(item.spot(), ContactDecision.mask()), from),
                "contacts");
    }

    public void keep(ContactItem item) {
        String reason = Objects.requireNonNullElse(reasons.get(key(item)), "");
        change(() -> importing.keepContact(importId(), version, item.spot(), reason), "contacts");
    }

    /** Takes up an analysis that broke off. */
    public void retry() {
        change(() -> importing.retry(importId()), "");
    }

    public void maskAll() {
        change(() -> importing.maskAll(importId(), version, from), "contacts");
    }

    public void undo() {
        change(() -> importing.undo(importId(), version, from), "");
    }

    public void redo() {
        change(() -> importing.redo(importId(), version, from), "");
    }

    void correct(Correction correction, int part) {
        change(() -> importing.correct(importId(), version, correction, from), "part-" + part);
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

    private void change(Runnable use, String anchor) {
        if (problems.attempt(use)) {
            String place = anchor.isEmpty() ? "" : "#" + anchor;
            Faces.redirect(address() + "&from=" + from + place);
        }
    }

    private String address() {
        return Faces.getRequestContextPath() + "/desk/newsroom/importing/review?id=" + id;
    }

    /** Accepts the import and shows what became of it. */
    public void accept() {
        problems.attempt(() -> {
            importing.accept(importId(), version);
            problems.done("importing.done.accepted", issue.getNumber());
            Faces.redirect(address());
        });
    }

    public void discard() {
        problems.attempt(() -> {
            importing.discard(importId(), version);
            problems.done("importing.done.discarded");
            Faces.redirect(Faces.getRequestContextPath() + "/desk/newsroom/importing");
        });
    }

    // ---- for the page

    /** The key of the text that names what was lost. */
    public String lostKey(ReviewView.LostView lost) {
        return "importing.lost." + lost.kind().name();
    }

    /** What the reason names why the file cannot be read. */
    public List<Object> getTroubleWords() {
        ImportRow.Trouble trouble = row == null ? null : row.trouble();
        String named = trouble == null ? "" : trouble.words();
        return List.of(named.matches("\\d{1,9}") ? Integer.valueOf(named) : named);
    }

    public String key(ContactItem item) {
        return item.spot().line() + "-" + item.spot().start();
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public IssueForm getIssue() {
        return issue;
    }

    public @Nullable UUID getId() {
        return id;
    }

    /** The kinds that a part can be given. */
    public List<SegmentKind> getKinds() {
        return List.of(SegmentKind.values());
    }
}
