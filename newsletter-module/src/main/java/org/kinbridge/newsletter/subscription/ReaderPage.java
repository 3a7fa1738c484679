package org.kinbridge.newsletter.subscription;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many readers the filter finds in all
 * @param page from 0
 */
public record ReaderPage(List<ReaderRow> rows, long total, int page) {

    public boolean hasEarlier() {
        return page > 0;
    }

    public boolean hasLater() {
        return (long) (page + 1) * ReaderFilter.PAGE_SIZE < total;
    }
}
