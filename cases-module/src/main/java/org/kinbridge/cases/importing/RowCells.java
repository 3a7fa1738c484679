package org.kinbridge.cases.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the cells of a row that somebody may want to correct in the review. */
final class RowCells {

    private final Map<Integer, Sheet.Line> inFile;
    private final ColumnMapping mapping;
    private final Decisions decisions;

    /** @param sheet as it was read from the file, without corrections */
    RowCells(Sheet sheet, ColumnMapping mapping, Decisions decisions) {
        this.inFile = sheet.lines().stream().collect(Collectors.toMap(Sheet.Line::number, Function.identity()));
        this.mapping = mapping;
        this.decisions = decisions;
    }

    /** The same plan, each row with its cells. */
    ImportPlan into(ImportPlan plan) {
        return new ImportPlan(plan.rows().stream().map(this::into).toList());
    }

    private PlannedRow into(PlannedRow row) {
        Map<Integer, String> corrected = decisions.correctionsOf(row.number());
        if (row.problems().isEmpty() && corrected.isEmpty()) {
            return row;
        }
        Set<Integer> columns = new TreeSet<>(corrected.keySet());
        row.problems().forEach(problem -> columns.addAll(columns(problem.column())));
        List<RowCell> cells = new ArrayList<>();
        Sheet.Line line = inFile.get(row.number());
        for (int column : columns) {
            if (line != null && column < mapping.columns().size()) {
                String file = line.cells().get(column);
                cells.add(
                        new RowCell(column, mapping.columns().get(column), corrected.getOrDefault(column, file), file));
            }
        }
        return row.with(cells);
    }

    /** Who asks may stand in the column of the kinship, and the other way round. */
    private List<Integer> columns(Meaning meaning) {
        int at = mapping.columns().indexOf(meaning);
        if (at < 0) {
            at = switch (meaning) {
                case RELATION -> mapping.columns().indexOf(Meaning.ENQUIRER);
                case ENQUIRER -> mapping.columns().indexOf(Meaning.RELATION);
                default -> -1;
            };
        }
        return at < 0 || meaning.mayRepeat() ? List.of() : List.of(at);
    }
}
