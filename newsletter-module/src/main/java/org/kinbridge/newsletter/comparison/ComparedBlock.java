package org.kinbridge.newsletter.comparison;

import java.util.List;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;

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

    /** One block that became another under the same id. @param language of the text around it */
    public static ComparedBlock of(Block before, Block after, Language language) {
        return RevisionDiff.between(new Document(List.of(before)), new Document(List.of(after)), language)
                .get(0);
    }

    /** Whether it needs to be looked at. */
    public boolean isChanged() {
        return change != Change.SAME || moved;
    }
}
