package org.kinbridge.newsletter.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.Standing;
import org.kinbridge.newsletter.article.VersionStatus;
import org.kinbridge.newsletter.document.WordCount;

/** Makes the board of an issue from the issue and its draft. */
record BoardViews(Issue issue, IssueDraft draft) {

    /** More does not fit a line of the contents list in print. */
    private static final int LONGEST_ENTRY_TITLE = 90;

    /** More than three lines of the contents list in print. */
    private static final int LONGEST_ENTRY_LEDE = 260;

    BoardView view() {
        List<Finding> findings = issue.stage().isDone() ? List.of() : IssueChecks.of(draft);
        List<BoardView.Row> rows = rows();
        return new BoardView(
                new IssueVersion(issue.id(), issue.version()),
                issue.number(),
                issue.plannedFor(),
                issue.stage(),
                Turn.of(issue.stage(), findings.stream().anyMatch(finding -> finding.kind()
                        .stopsFreezing())),
                languages().stream().map(language -> column(language, rows)).toList(),
                rows,
                findings,
                issue.stage().isDone() ? List.of() : IssueChecks.warnings(draft),
                issue.stage().isOpen() ? waits(rows) : List.of());
    }

    private List<Language> languages() {
        return issue.editions().stream().map(Edition::language).sorted().toList();
    }

    private List<BoardView.Row> rows() {
        List<Placement> placements = issue.placements();
        return IntStream.range(0, placements.size())
                .mapToObj(i -> row(placements, i))
                .toList();
    }

    private BoardView.Row row(List<Placement> placements, int i) {
        Placement placement = placements.get(i);
        PlacedWork work = draft.works().get(i);
        return new BoardView.Row(
                placement.id(),
                work.work(),
                work.kind(),
                work.anyTitle(),
                i + 1,
                work.section(),
                i == 0 || !placement.isBeside(placements.get(i - 1)),
                i == placements.size() - 1 || !placement.isBeside(placements.get(i + 1)),
                placement.plannedWords(),
                languages().stream()
                        .map(language -> cell(language, placement, work))
                        .toList());
    }

    private static BoardView.Cell cell(Language edition, Placement placement, PlacedWork work) {
        if (!work.isIn(edition)) {
            return without(edition, CellState.NOT_HERE, null);
        }
        return work.in(edition)
                .map(piece -> cell(edition, placement, work, piece))
                .orElseGet(() -> without(edition, CellState.MISSING, placement.plannedWords()));
    }

    private static BoardView.Cell without(Language edition, CellState state, @Nullable Integer planned) {
        return new BoardView.Cell(edition, state, null, null, "", null, new PieceLength(0, planned), false);
    }

    private static BoardView.Cell cell(Language edition, Placement placement, PlacedWork work, ShownPiece piece) {
        CellState state = CellState.of(work, piece);
        Standing standing = piece.standing();
        return new BoardView.Cell(
                edition,
                state,
                piece.textLanguage(),
                piece.status(),
                state == CellState.UNDERWAY ? standing.heldByName() : "",
                standing.deadline(),
                new PieceLength(WordCount.of(piece.document(), piece.textLanguage()), placement.plannedWords()),
                piece.title().length() > LONGEST_ENTRY_TITLE || piece.lede().length() > LONGEST_ENTRY_LEDE);
    }

    private static BoardView.Column column(Language language, List<BoardView.Row> rows) {
        List<BoardView.Cell> cells = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.edition() == language && cell.state() != CellState.NOT_HERE)
                .toList();
        return new BoardView.Column(
                language,
                cells.size(),
                (int) cells.stream().filter(cell -> cell.status() != null).count(),
                (int) cells.stream()
                        .filter(cell -> cell.state() == CellState.READY)
                        .count(),
                cells.stream()
                        .map(BoardView.Cell::length)
                        .reduce(PieceLength::plus)
                        .orElse(new PieceLength(0, null)));
    }

    private static List<BoardView.WaitsWith> waits(List<BoardView.Row> rows) {
        Map<List<Object>, List<BoardView.Piece>> byHolder = new LinkedHashMap<>();
        rows.forEach(row -> row.cells().stream()
                .filter(cell -> cell.state() == CellState.UNDERWAY)
                .forEach(cell -> byHolder.computeIfAbsent(holder(cell), none -> new ArrayList<>())
                        .add(new BoardView.Piece(
                                row.work(),
                                row.title(),
                                Objects.requireNonNull(cell.textLanguage()),
                                Objects.requireNonNull(cell.status()),
                                cell.deadline()))));
        return byHolder.entrySet().stream()
                .map(entry -> waits(
                        entry.getKey(), entry.getValue().stream().distinct().toList()))
                .sorted(Comparator.comparingInt(
                                (BoardView.WaitsWith one) -> one.pieces().size())
                        .reversed())
                .toList();
    }

    /** One person by name, or everybody whose role fits the state. */
    private static List<Object> holder(BoardView.Cell cell) {
        return cell.holder().isEmpty() ? List.of("", Objects.requireNonNull(cell.status())) : List.of(cell.holder());
    }

    private static BoardView.WaitsWith waits(List<Object> holder, List<BoardView.Piece> pieces) {
        return new BoardView.WaitsWith(
                (String) holder.get(0), holder.size() == 1 ? null : (VersionStatus) holder.get(1), pieces);
    }
}
