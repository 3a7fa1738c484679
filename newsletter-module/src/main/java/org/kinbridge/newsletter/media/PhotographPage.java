package org.kinbridge.newsletter.media;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total how many photographs the filter finds in all
 * @param page from 0
 */
public record PhotographPage(List<PhotographView> photographs, long total, int page) {

    public PhotographPage {
        photographs = List.copyOf(photographs);
    }

    public boolean hasEarlier() {
        return page > 0;
    }

    public boolean hasLater() {
        return (long) (page + 1) * PhotographFilter.PAGE_SIZE < total;
    }
}
