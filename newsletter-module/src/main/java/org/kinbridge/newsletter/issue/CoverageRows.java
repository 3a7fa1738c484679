package org.kinbridge.newsletter.issue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.CurrentText;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.issue.IssueCoverage.Cell;
import org.kinbridge.newsletter.issue.IssueCoverage.Column;
import org.kinbridge.newsletter.issue.IssueCoverage.Row;
import org.kinbridge.newsletter.translation.Coverage;
import org.kinbridge.newsletter.translation.CoveredText;
import org.kinbridge.newsletter.translation.TranslationState;

/** Makes the coverage of an issue from its placements, their texts, and what these cover. */
record CoverageRows(
        List<Language> editions, Map<UUID, List<CurrentText>> texts, Map<CoverageRows.Place, CoveredText> covered) {

    /** A work in a language. */
    record Place(UUID work, Language language) {}

    IssueCoverage of(Issue issue) {
        List<Row> rows = issue.placements().stream().map(this::row).toList();
        return new IssueCoverage(
                issue.id(),
                issue.number(),
                editions.stream().map(language -> column(language, rows)).toList(),
                rows);
    }

    private Row row(Placement placement) {
        List<CurrentText> versions = texts.getOrDefault(placement.workId(), List.of());
        Language source = versions.stream()
                .filter(CurrentText::writtenHere)
                .map(CurrentText::source)
                .findFirst()
                .orElse(null);
        return new Row(
                placement.workId(),
                versions.isEmpty() ? PieceKind.PAGE : versions.get(0).kind(),
                title(versions, source),
                source,
                editions.stream()
                        .map(edition -> cell(placement, edition, source))
                        .toList());
    }

    /** In the source, as far as there is one. */
    private static String title(List<CurrentText> versions, @Nullable Language source) {
        return versions.stream()
                .filter(text -> source == null || text.language() == source)
                .map(text -> text.revision().text().title())
                .findFirst()
                .orElse("");
    }

    private Cell cell(Placement placement, Language edition, @Nullable Language source) {
        if (!placement.isIn(edition)) {
            return new Cell(edition, Cell.Kind.NOT_HERE, null, null);
        }
        CoveredText text = covered.get(new Place(placement.workId(), edition));
        if (text != null) {
            return new Cell(edition, Cell.Kind.TRANSLATION, text.state(), text.coverage());
        }
        return new Cell(edition, source == edition ? Cell.Kind.SOURCE : Cell.Kind.AS_CLEARED, null, null);
    }

    private static Column column(Language language, List<Row> rows) {
        List<Cell> cells = rows.stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.edition() == language && cell.coverage() != null)
                .toList();
        return new Column(
                language,
                cells.size(),
                (int) cells.stream()
                        .filter(cell -> cell.state() == TranslationState.CURRENT)
                        .count(),
                cells.stream()
                        .map(cell -> Objects.requireNonNull(cell.coverage()))
                        .reduce(Coverage.NONE, Coverage::plus));
    }
}
