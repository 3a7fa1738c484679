package org.kinbridge.cases.importing;

/**
 * A cell that a person may correct: one with which something is wrong, or that was corrected before.
 *
 * @param column from 0
 * @param value as it counts now
 * @param inFile as it stands in the file
 */
public record RowCell(int column, Meaning meaning, String value, String inFile) {

    /** Whether somebody wrote something else than the file says. */
    public boolean corrected() {
        return !value.equals(inFile);
    }
}
