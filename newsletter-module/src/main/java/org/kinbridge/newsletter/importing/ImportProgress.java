package org.kinbridge.newsletter.importing;

/**
 * How far an analysis has come.
 *
 * @param done lines analysed so far
 * @param all lines of the text
 * @param pieces parts found so far
 */
public record ImportProgress(int done, int all, int pieces) {
    static final ImportProgress NONE = new ImportProgress(0, 0, 0);

    /** 0 to 100. */
    public int percent() {
        return all == 0 ? 0 : (int) (100L * done / all);
    }
}
