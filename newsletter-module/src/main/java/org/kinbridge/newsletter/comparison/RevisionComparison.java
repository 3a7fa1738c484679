package org.kinbridge.newsletter.comparison;

import java.util.List;
import java.util.stream.Stream;
import org.kinbridge.newsletter.article.RevisionView;

/**
 * What became of one revision until another.
 *
 * @param title the title, word by word; so too the lede and the by-line
 * @param blocks the body, in the order of the newer one
 */
public record RevisionComparison(
        RevisionView older,
        RevisionView newer,
        List<Passage> title,
        List<Passage> lede,
        List<Passage> byLine,
        List<ComparedBlock> blocks) {

    public RevisionComparison {
        title = List.copyOf(title);
        lede = List.copyOf(lede);
        byLine = List.copyOf(byLine);
        blocks = List.copyOf(blocks);
    }

    /** How many blocks of the body differ. */
    public long changedBlocks() {
        return blocks.stream().filter(ComparedBlock::isChanged).count();
    }

    /** Whether nothing differs, title, lede and by-line included. */
    public boolean isUnchanged() {
        return changedBlocks() == 0
                && Stream.of(title, lede, byLine)
                        .flatMap(List::stream)
                        .allMatch(passage -> passage.kind() == Passage.Kind.SAME);
    }
}
