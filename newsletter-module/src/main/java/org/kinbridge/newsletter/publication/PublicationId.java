package org.kinbridge.newsletter.publication;

/**
 * Which newsletter of this installation.
 *
 * @param value from 1, in the order in which they were founded
 */
public record PublicationId(int value) {

    /** The one that every installation has; it stands at the root of the site. */
    public static final PublicationId FIRST = new PublicationId(1);

    /** So many fit beside each other; see {@link FiledNumber}. */
    static final int HIGHEST = 999;

    public PublicationId {
        if (value < 1 || value > HIGHEST) {
            throw new IllegalArgumentException("Publications are counted from 1 to " + HIGHEST + ": " + value);
        }
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
