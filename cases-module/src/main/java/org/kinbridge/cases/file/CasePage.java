package org.kinbridge.cases.file;

import java.util.List;

/**
 * One page of the list of cases.
 *
 * @param total how many cases fit in all
 * @param number of the page, from 1
 */
public record CasePage(List<CaseRow> rows, long total, int number) {

    /** Cases on a page. */
    public static final int SIZE = 50;

    public CasePage {
        rows = List.copyOf(rows);
    }

    public boolean hasEarlier() {
        return number > 1;
    }

    public boolean hasLater() {
        return (long) number * SIZE < total;
    }
}
