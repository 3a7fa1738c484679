package org.kinbridge.newsletter.comparison;

import java.util.List;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

/**
 * One block of the two revisions.
 *
 * @param moved whether it stands elsewhere than before, whatever else became of it
 * @param passages its words; in reading order, what was deleted before what was inserted in its place
 */
public record ComparedBlock(
        Change change, boolean moved, Language language, Direction direction, List<Passage> passages) {

    /** What became of a block. */
    public enum Change {
        SAME,
        /** Other words. */
        REWORDED,
        /** The same words, set, marked or linked otherwise, in another language, or below another photograph. */
        RESHAPED,
        INSERTED,
        DELETED
    }

    public ComparedBlock {
        passages = List.copyOf(passages);
    }

    /** Whether it needs to be looked at. */
    public boolean isChanged() {
        return change != Change.SAME || moved;
    }
}
