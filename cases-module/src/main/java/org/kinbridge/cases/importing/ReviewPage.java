package org.kinbridge.cases.importing;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A page of the dry run.
 *
 * @param counts of rows by what will become of them
 * @param questions words for a kinship that nobody knows yet, with the number of rows that wait for an answer
 * @param rows of this page
 * @param leftOut numbers of all rows that a person left out
 * @param choices whom rows of this page seek, as far as somebody has chosen, by row
 * @param page from 1
 * @param pages how many there are; at least 1
 */
public record ReviewPage(
        ImportSummary summary,
        Map<Outcome, Integer> counts,
        Map<String, Integer> questions,
        List<PlannedRow> rows,
        Set<Integer> leftOut,
        Map<Integer, PersonChoice> choices,
        int page,
        int pages) {
    public ReviewPage {
        rows = List.copyOf(rows);
        leftOut = Set.copyOf(leftOut);
        choices = Map.copyOf(choices);
    }
}
