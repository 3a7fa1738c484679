package org.kinbridge.cases.importing;

/**
 * What a person wrote in place of a cell of the file. The file's own words stay beside it.
 *
 * @param row number of the line in the spreadsheet
 * @param column from 0
 * @param value without white space around it; may be empty
 */
public record CellCorrection(int row, int column, String value) {
    public CellCorrection {
        value = Sheet.plain(value);
    }

    boolean sameCell(CellCorrection other) {
        return row == other.row && column == other.column;
    }
}
