package org.kinbridge.newsletter.importing;

/**
 * How far the work on one import has come.
 *
 * @param phase what is being done
 * @param done pages read or lines analysed so far
 * @param all pages or lines of the whole
 * @param pieces parts found so far
 */
public record ImportProgress(Phase phase, int done, int all, int pieces) {
    static final ImportProgress NONE = new ImportProgress(Phase.WAITING, 0, 0, 0);
    private static final int READING_SHARE = 85;

    /** What is being done. */
    public enum Phase {
        WAITING,
        READING,
        ANALYSING
    }

    /** 0 to 100; reading takes most of the time. */
    public int percent() {
        int share = all == 0 ? 0 : (int) (100L * done / all);
        return switch (phase) {
            case WAITING -> 0;
            case READING -> share * READING_SHARE / 100;
            case ANALYSING -> READING_SHARE + share * (100 - READING_SHARE) / 100;
        };
    }
}
