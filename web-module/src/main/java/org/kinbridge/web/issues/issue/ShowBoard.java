package org.kinbridge.web.issues.issue;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.newsletter.issue.BoardView;
import org.kinbridge.newsletter.issue.Composition;
import org.kinbridge.newsletter.issue.IssueVersion;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.Move;
import org.kinbridge.web.support.Ids;
import org.kinbridge.web.support.Problems;
import org.omnifaces.util.Faces;

/** The board of an issue: order and lengths are changed here, everything else where the links lead. */
@Named
@ViewScoped
public class ShowBoard implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Issues issues;

    @Inject
    private transient Composition composition;

    @Inject
    private transient Problems problems;

    private @Nullable IssueVersion seen;
    private List<BoardRowForm> rows = List.of();
    private String dragged = "";
    private String droppedAt = "";

    @Nullable
    private transient BoardView view;

    @PostConstruct
    void open() {
        problems.attempt(() -> show(issues.board(Ids.of(Faces.getRequestParameter("id")))));
    }

    private void show(BoardView board) {
        List<BoardRowForm> before = rows;
        view = board;
        seen = board.seen();
        rows = board.rows().stream().map(BoardRowForm::new).toList();
        rows.forEach(row -> before.stream()
                .filter(other -> other.getPlacement().equals(row.getPlacement()))
                .forEach(row::keepTyped));
    }

    public @Nullable String moveUp(UUID placement) {
        return step("issues.done.moved", now -> composition.move(now, placement, Move.UP));
    }

    public @Nullable String moveDown(UUID placement) {
        return step("issues.done.moved", now -> composition.move(now, placement, Move.DOWN));
    }

    /** Puts the row that was dragged where it was let go. */
    public @Nullable String drop() {
        return step("issues.done.moved", now -> composition.moveTo(now, Ids.of(dragged), place()));
    }

    private int place() {
        try {
            return Integer.parseInt(droppedAt);
        } catch (NumberFormatException noPlace) {
            throw new NotFound();
        }
    }

    public @Nullable String planLengths() {
        return step("board.done.lengths", now -> {
            InvalidInput.Collector wrong = new InvalidInput.Collector();
            rows.forEach(row -> row.check(wrong));
            wrong.throwIfAny();
            return composition.planLengths(
                    now, rows.stream().map(BoardRowForm::plan).toList());
        });
    }

    private @Nullable String step(String done, Function<IssueVersion, IssueView> step) {
        IssueVersion now = seen;
        if (now == null || !problems.attempt(() -> based(step, now))) {
            return null;
        }
        problems.done(done);
        return "/desk/issues/issue/board?faces-redirect=true&id=" + now.id();
    }

    /** After somebody else's change the board shows the issue as it is now, and lengths that were typed stay. */
    private void based(Function<IssueVersion, IssueView> step, IssueVersion now) {
        try {
            IssueView changed = step.apply(now);
            seen = changed.seen();
        } catch (StaleVersion stale) {
            show(issues.board(now.id()));
            throw stale;
        }
    }

    public @Nullable BoardView getView() {
        IssueVersion now = seen;
        if (view == null && now != null) {
            view = issues.board(now.id());
        }
        return view;
    }

    /** What is typed in each row, in the order of the board's rows. */
    public List<BoardRowForm> getRows() {
        return rows;
    }

    public String getDragged() {
        return dragged;
    }

    public void setDragged(@Nullable String dragged) {
        this.dragged = Objects.requireNonNullElse(dragged, "");
    }

    public String getDroppedAt() {
        return droppedAt;
    }

    public void setDroppedAt(@Nullable String droppedAt) {
        this.droppedAt = Objects.requireNonNullElse(droppedAt, "");
    }
}
