package org.kinbridge.cases.importing;

import java.util.List;

/** The rows that are not taken in, as they stand in the file, with the reasons: to be corrected and uploaded again. */
public record WrongRows(List<String> headings, List<Row> rows) {
    public WrongRows {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param leftOut whether a person left it out
     * @param failed whether the program could not take it in
     * @param problems what is wrong with it; empty if it was left out
     */
    public record Row(int number, List<String> cells, boolean leftOut, boolean failed, List<RowProblem> problems) {
        public Row {
            cells = List.copyOf(cells);
            problems = List.copyOf(problems);
        }
    }
}
