package org.kinbridge.cases.importing;

import java.time.Instant;
import org.kinbridge.core.security.AccountId;

/**
 * A line of the list of imports.
 *
 * @param fileName as uploaded
 * @param lines how many rows the file has
 * @param done how many rows, or cases while it is undone, have been worked on; of {@code toDo}
 * @param taken how many rows were taken in
 * @param opened how many cases were opened
 * @param wrong how many rows cannot be taken in as they stand
 * @param leftOut how many rows a person left out
 * @param kept how many cases an undoing left, since they were changed after the import
 */
public record ImportSummary(
        FamilyImportId id,
        int version,
        ImportState state,
        String fileName,
        AccountId startedBy,
        Instant changedAt,
        int lines,
        int done,
        int toDo,
        int taken,
        int opened,
        int wrong,
        int leftOut,
        int kept) {

    /** How far the work is, from 0 to 100. */
    public int percent() {
        return toDo == 0 ? 0 : (int) Math.min(100L, 100L * done / toDo);
    }
}
