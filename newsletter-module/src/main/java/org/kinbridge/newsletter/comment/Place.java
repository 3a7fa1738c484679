package org.kinbridge.newsletter.comment;

/**
 * Where a commented passage stands in the newest text.
 *
 * @param block id of the block beside which the comment is shown; empty if there is none any more
 * @param start where the words begin in the plain text of the block
 * @param end where they end; equal to {@code start} for the whole block
 */
public record Place(State state, String block, int start, int end) {

    /** What became of the passage. */
    public enum State {
        /** The words stand there, perhaps elsewhere than before. */
        THERE,
        /** The block is there, with other words. */
        REWORDED,
        /** Neither the block nor the words are there. */
        GONE
    }
}
