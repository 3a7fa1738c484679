package org.kinbridge.web.issues.issue;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.VersionStatus;
import org.kinbridge.newsletter.article.WorkRow;
import org.kinbridge.newsletter.article.WorkSearch;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.issue.AssignSection;
import org.kinbridge.newsletter.issue.Composition;
import org.kinbridge.newsletter.issue.DescribePlacement;
import org.kinbridge.newsletter.issue.IssueVersion;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.Move;
import org.kinbridge.newsletter.issue.PlaceWork;
import org.kinbridge.newsletter.issue.PlacementView;
import org.kinbridge.newsletter.issue.ShownText;
import org.kinbridge.newsletter.publication.SectionView;
import org.kinbridge.newsletter.publication.Sections;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** Composes an issue and brings it to the public page. Each step is based on the issue as the page showed it. */
@Named
@ViewScoped
public class IssueComposer implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Issues issues;

    @Inject
    private transient Composition composition;

    @Inject
    private transient Works works;

    @Inject
    private transient Sections sections;

    @Inject
    private transient Problems problems;

    private @Nullable UUID id;
    private int version;
    private List<PlacedForm> placed = List.of();
    private String work = "";
    private String onlyIn = "";
    private boolean askedToPublish;

    @Nullable
    private transient IssueView view;

    @Nullable
    private transient List<SectionView> offered;

    @PostConstruct
    void open() {
        problems.attempt(() -> show(issues.issue(Ids.of(Faces.getRequestParameter("id")))));
    }

    private void show(IssueView now) {
        List<PlacedForm> before = placed;
        id = now.id();
        version = now.version();
        view = now;
        placed = now.placements().stream().map(PlacedForm::new).toList();
        placed.forEach(form -> before.stream()
                .filter(other -> other.getId().equals(form.getId()))
                .forEach(form::keepTyped));
    }

    public @Nullable String place() {
        if (work.isEmpty()) {
            problems.show(new InvalidInput("work", "issues.problem.chooseWork"));
            return null;
        }
        return step(
                "issues.done.placed",
                seen -> composition.place(
                        seen, new PlaceWork(Ids.of(work), Language.ofTag(onlyIn).orElse(null))));
    }

    public @Nullable String moveUp(UUID placement) {
        return step("issues.done.moved", seen -> composition.move(seen, placement, Move.UP));
    }

    public @Nullable String moveDown(UUID placement) {
        return step("issues.done.moved", seen -> composition.move(seen, placement, Move.DOWN));
    }

    public @Nullable String remove(UUID placement) {
        return step("issues.done.removed", seen -> composition.remove(seen, placement));
    }

    public @Nullable String describe(UUID placement, PlacedForm.Shown shown) {
        ShownText text = new ShownText(shown.getTitle(), shown.getLede());
        return step(
                "issues.done.described",
                seen -> composition.describe(seen, new DescribePlacement(placement, shown.getLanguage(), text)));
    }

    public @Nullable String assign(PlacedForm form) {
        return step(
                "issues.done.section",
                seen -> composition.assign(
                        seen,
                        new AssignSection(
                                form.getId(), form.getSection().isEmpty() ? null : Ids.of(form.getSection()))));
    }

    /** Those of the newsletter whose issue it is. */
    public List<SectionView> getSections() {
        IssueView now = getView();
        if (offered == null) {
            offered = now == null ? List.of() : sections.offered(now.number().publication());
        }
        return offered;
    }

    public @Nullable String freeze() {
        return step("issues.done.frozen", issues::freeze);
    }

    public @Nullable String reopen() {
        return step("issues.done.reopened", issues::reopen);
    }

    public @Nullable String signOff() {
        return step("issues.done.signedOff", issues::signOff);
    }

    public void askToPublish() {
        askedToPublish = true;
    }

    public void dontPublish() {
        askedToPublish = false;
    }

    public @Nullable String publish() {
        return step("issues.done.published", issues::publish);
    }

    private @Nullable String step(String done, Function<IssueVersion, IssueView> step) {
        UUID issue = id;
        if (issue == null) {
            return null;
        }
        if (!problems.attempt(() -> based(step, new IssueVersion(issue, version)))) {
            return null;
        }
        problems.done(done);
        return "/desk/issues/issue/compose?faces-redirect=true&id=" + issue;
    }

    /** After somebody else's change the page shows the issue as it is now, and what was typed stays in its fields. */
    private void based(Function<IssueVersion, IssueView> step, IssueVersion seen) {
        try {
            view = step.apply(seen);
        } catch (StaleVersion stale) {
            show(issues.issue(seen.id()));
            throw stale;
        }
    }

    /** The works that could still be placed. */
    public List<WorkRow> getCandidates() {
        Set<UUID> there = placed.stream()
                .map(PlacedForm::getView)
                .map(PlacementView::work)
                .collect(Collectors.toSet());
        return works.list(WorkSearch.everything()).stream()
                .filter(row -> !there.contains(row.id()))
                .filter(row -> row.versions().stream().noneMatch(text -> text.status() == VersionStatus.RETRACTED))
                .toList();
    }

    public @Nullable IssueView getView() {
        if (view == null && id != null) {
            view = issues.issue(id);
        }
        return view;
    }

    /** The issue as the page showed it: what a change must be based on. */
    public @Nullable IssueVersion getSeen() {
        return id == null ? null : new IssueVersion(id, version);
    }

    public List<PlacedForm> getPlaced() {
        return placed;
    }

    public boolean isAskedToPublish() {
        return askedToPublish;
    }

    public String getWork() {
        return work;
    }

    public void setWork(@Nullable String work) {
        this.work = Objects.requireNonNullElse(work, "");
    }

    public String getOnlyIn() {
        return onlyIn;
    }

    public void setOnlyIn(@Nullable String onlyIn) {
        this.onlyIn = Objects.requireNonNullElse(onlyIn, "");
    }
}
