package org.kinbridge.newsletter.document;

import java.util.ArrayList;
import java.util.List;

/** Where the rows begin among the cells of a table that is being read. Short rows are filled with empty cells. */
final class TableRows {

    private final List<Integer> beginnings = new ArrayList<>();

    void nextRow(int cellsYet) {
        beginnings.add(cellsYet);
    }

    void clear() {
        beginnings.clear();
    }

    /** The rows of these cells, all equally long; one empty cell if there is none. */
    List<List<TableCell>> rows(List<StringBuilder> cells) {
        List<List<TableCell>> rows = new ArrayList<>();
        int from = 0;
        for (int end : ends(cells.size())) {
            if (end > from) {
                rows.add(read(cells.subList(from, end)));
            }
            from = end;
        }
        if (rows.isEmpty()) {
            rows.add(new ArrayList<>(List.of(TableCell.empty())));
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        rows.forEach(row -> {
            while (row.size() < columns) {
                row.add(TableCell.empty());
            }
        });
        return rows;
    }

    private List<Integer> ends(int all) {
        List<Integer> ends = new ArrayList<>(beginnings);
        ends.add(all);
        return ends;
    }

    private static List<TableCell> read(List<StringBuilder> cells) {
        List<TableCell> row = new ArrayList<>();
        cells.forEach(cell -> row.add(new TableCell(PlainInlineReader.read(cell.toString()))));
        return row;
    }
}
