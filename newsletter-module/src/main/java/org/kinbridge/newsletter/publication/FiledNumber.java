package org.kinbridge.newsletter.publication;

/**
 * The number under which an issue is filed: each once in the whole installation, whatever publication it belongs to. The
 * ledger of mailings, public pages, corrections and proofs know an issue by it. Issues of the first publication are filed
 * under their running number; those of the second under 100,000 more, and so on.
 *
 * @param value from 1
 */
public record FiledNumber(int value) {

    /** Running numbers go from 1 to this. */
    public static final int HIGHEST_RUNNING = 99_999;

    private static final int ROOM = HIGHEST_RUNNING + 1;

    public FiledNumber {
        if (value < 1 || value % ROOM == 0) {
            throw new IllegalArgumentException("No issue is filed under " + value);
        }
    }

    /** @param running the number of the issue in its publication, from 1 to {@link #HIGHEST_RUNNING} */
    public static FiledNumber of(PublicationId publication, int running) {
        if (running < 1 || running > HIGHEST_RUNNING) {
            throw new IllegalArgumentException("Running numbers go from 1 to " + HIGHEST_RUNNING + ": " + running);
        }
        return new FiledNumber((publication.value() - 1) * ROOM + running);
    }

    public PublicationId publication() {
        return new PublicationId(value / ROOM + 1);
    }

    /** The number of the issue in its publication. */
    public int running() {
        return value % ROOM;
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
